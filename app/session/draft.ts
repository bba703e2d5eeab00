import { create } from 'zustand';

interface Drafts {
  /** The learner's code, by problem. */
  readonly bySlug: Readonly<Record<string, string>>;
  /** What a reset replaced, so that it can be taken back, by problem. */
  readonly beforeReset: Readonly<Record<string, string>>;
  /** Whether the browser keeps drafts; if not, they live in this tab only. */
  readonly isKept: boolean;
}

export const useDrafts = create<Drafts>(() => ({ bySlug: {}, beforeReset: {}, isKept: true }));

/** Takes up the draft that an earlier visit left, or the starter. */
export function openDraft(slug: string, starter: string): void {
  const { bySlug } = useDrafts.getState();
  if (bySlug[slug] === undefined) setCode(slug, load(slug) ?? starter);
}

/** Keeps the code as it is typed. */
export function writeDraft(slug: string, code: string): void {
  setCode(slug, code);
  forgetReset(slug);
  save(slug, code);
}

/** Puts the starter back; `undoReset` brings the code back. */
export function resetDraft(slug: string, starter: string): void {
  const { bySlug, beforeReset } = useDrafts.getState();
  const code = bySlug[slug] ?? starter;
  writeDraft(slug, starter);
  if (code !== starter) useDrafts.setState({ beforeReset: { ...beforeReset, [slug]: code } });
}

export function undoReset(slug: string): void {
  const code = useDrafts.getState().beforeReset[slug];
  if (code !== undefined) writeDraft(slug, code);
}

function setCode(slug: string, code: string): void {
  useDrafts.setState(({ bySlug }) => ({ bySlug: { ...bySlug, [slug]: code } }));
}

function forgetReset(slug: string): void {
  useDrafts.setState(({ beforeReset: { [slug]: _, ...rest } }) => ({ beforeReset: rest }));
}

const keyOf = (slug: string) => `gradus:draft:${slug}`;

function load(slug: string): string | null {
  try {
    return localStorage.getItem(keyOf(slug));
  } catch {
    useDrafts.setState({ isKept: false });
    return null;
  }
}

function save(slug: string, code: string): void {
  try {
    localStorage.setItem(keyOf(slug), code);
    useDrafts.setState({ isKept: true });
  } catch {
    useDrafts.setState({ isKept: false });
  }
}
