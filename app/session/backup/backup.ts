import { readCase } from '../cases.ts';
import type { OwnCase } from '../cases.ts';
import { readRecord } from '../draft/shelf.ts';
import type { Draft } from '../draft/shelf.ts';
import { readSettings } from '../kept.ts';
import type { Settings } from '../kept.ts';
import { readVersion } from '../versions/version.ts';
import type { Version } from '../versions/version.ts';

/** Everything that the learner has here. */
export interface Backup {
  readonly drafts: readonly KeptDraft[];
  readonly cases: readonly KeptCase[];
  readonly versions: readonly Version[];
  /** What was typed to be tried, the latest first. */
  readonly inputs: readonly KeptInput[];
  /** The slugs of what was solved. */
  readonly solved: readonly string[];
  readonly hints: readonly SeenHints[];
  /** Null where none were chosen. */
  readonly settings: Settings | null;
}

export type KeptDraft = Pick<Draft, 'code' | 'time' | 'before'> & { readonly slug: string };
export type KeptCase = OwnCase & { readonly slug: string };
export interface KeptInput {
  readonly slug: string;
  readonly text: string;
}
/** How many hints of a problem were seen. */
export interface SeenHints {
  readonly slug: string;
  readonly seen: number;
}

/** Why a file was not taken. */
export type Fault = 'large' | 'damaged' | 'foreign' | 'newer';

/** Counted up when an older page could not read what a newer one writes. */
const FORMAT = 1;
/** More than a browser keeps of all this, in bytes. */
export const LARGEST = 20_000_000;
/** So many records of a kind: with more, every look at them would be slow. */
const MOST = 5_000;
/** In characters. */
const LONGEST_INPUT = 100_000;

/** The backup as the text of a file. */
export const writeBackup = (backup: Backup) =>
  JSON.stringify({ gradus: FORMAT, saved: new Date().toISOString(), ...backup }, null, 1);

/** What a file holds, which anyone may have written: of its records those that make sense. */
export function readBackup(text: string): Backup | Fault {
  const file = parse(text);
  if (file === null) return 'damaged';
  // A file may be older than inputs and hints.
  const { gradus, drafts, cases, versions, inputs = [], solved, hints = [], settings } = file;
  if (!Number.isInteger(gradus) || Number(gradus) < 1) return 'foreign';
  if (Number(gradus) > FORMAT) return 'newer';
  const lists = [drafts, cases, versions, inputs, solved, hints];
  if (!lists.every((list) => Array.isArray(list) && list.length <= MOST)) return 'foreign';
  return {
    drafts: records(drafts).flatMap(draftIn),
    cases: records(cases).flatMap(caseIn),
    versions: records(versions).flatMap(versionIn),
    inputs: records(inputs).flatMap(inputIn),
    solved: [...new Set(list(solved).filter(isSlug))],
    hints: records(hints).flatMap(hintsIn),
    settings: settingsIn(settings),
  };
}

function draftIn({ slug, ...record }: Unknown): KeptDraft[] {
  const read = readRecord(JSON.stringify(record));
  return read && isSlug(slug) ? [{ slug, ...read, time: timely(read.time) }] : [];
}

function caseIn({ slug, id, ...record }: Unknown): KeptCase[] {
  const read = isId(id) ? readCase(id, JSON.stringify(record)) : null;
  const isShort = read && read.name.length <= 1_000 && read.text.length <= LONGEST_INPUT;
  return isShort && isSlug(slug) ? [{ slug, ...read, time: timely(read.time) }] : [];
}

function versionIn({ slug, id, ...record }: Unknown): Version[] {
  const read = isSlug(slug) && isId(id) ? readVersion(slug, id, record) : null;
  return read ? [{ ...read, time: timely(read.time) }] : [];
}

function inputIn({ slug, text }: Unknown): KeptInput[] {
  const isInput = typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_INPUT;
  return isInput && isSlug(slug) ? [{ slug, text }] : [];
}

function hintsIn({ slug, seen }: Unknown): SeenHints[] {
  const isCount = typeof seen === 'number' && Number.isInteger(seen) && seen > 0 && seen <= 100;
  return isCount && isSlug(slug) ? [{ slug, seen }] : [];
}

/** They are read before anything is drawn, so they must be as short as the page makes them. */
function settingsIn(value: unknown): Settings | null {
  const text = JSON.stringify(value);
  return isRecord(value) && text.length <= 2_000 ? readSettings(text) : null;
}

/** What is said to come from the future would be the newest for good. */
const timely = (time: number) => Math.min(Math.max(0, time), Date.now());

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const records = (value: unknown) => list(value).filter(isRecord);

function parse(text: string): Unknown | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return null;
  }
}
