/** The learner's program for a problem as it once stood, with what the tests said of it. */
export interface Version {
  readonly slug: string;
  readonly id: string;
  readonly code: string;
  readonly time: number;
  /** What the last run of it came to; null when it was never run. */
  readonly verdict: ShortVerdict | null;
  /** What was about to take its place, if it was not only run. */
  readonly before: Before | null;
}

export const STATUSES = [
  'passed',
  'failed',
  'raised',
  'timed-out',
  'crashed',
  'stopped',
  'not-run',
] as const;

/** A run in a few words, such as "3 of 5 passed". */
export interface ShortVerdict {
  readonly status: (typeof STATUSES)[number];
  readonly text: string;
}

/** The button that took it away: Reset code, or Restore. */
export type Before = (typeof BEFORE)[number];
const BEFORE = ['reset', 'restore'] as const;

/** What a record says that anyone may have written, or null when it is no version. */
export function readVersion(slug: string, id: string, record: unknown): Version | null {
  if (typeof record !== 'object' || record === null) return null;
  const { code, time, verdict, before }: Partial<Record<keyof Version, unknown>> = record;
  if (typeof code !== 'string' || !Number.isFinite(time)) return null;
  const read = readVerdict(verdict);
  const reason = BEFORE.find((one) => one === before) ?? null;
  if (read === null && reason === null) return null;
  return { slug, id, code, time: Number(time), verdict: read, before: reason };
}

/** As many characters as the page itself ever writes, and more. */
const LONGEST_TEXT = 200;

function readVerdict(value: unknown): ShortVerdict | null {
  if (typeof value !== 'object' || value === null) return null;
  const { status, text }: Partial<Record<keyof ShortVerdict, unknown>> = value;
  const known = STATUSES.find((one) => one === status);
  if (!known || typeof text !== 'string' || text.length > LONGEST_TEXT) return null;
  return { status: known, text };
}

/** The newest first. */
export const newestFirst = (versions: readonly Version[]) =>
  versions.toSorted((one, other) => other.time - one.time || (one.id < other.id ? -1 : 1));
