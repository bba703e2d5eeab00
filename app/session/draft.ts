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
  if (useDrafts.getState().bySlug[slug] !== undefined) return;
  setCode(slug, load(draftKey(slug)) ?? starter);
  setBeforeReset(slug, load(resetKey(slug)));
}

/** Keeps the code as it is typed. */
export function writeDraft(slug: string, code: string): void {
  setCode(slug, code);
  save(draftKey(slug), code);
}

/** Puts the starter back; `undoReset` brings the code back, in a later visit too. */
export function resetDraft(slug: string, starter: string): void {
  exchange(slug, starter, starter);
}

/** Brings back what the reset replaced, and keeps what was written since in its place. */
export function undoReset(slug: string, starter: string): void {
  const code = useDrafts.getState().beforeReset[slug];
  if (code !== undefined) exchange(slug, code, starter);
}

/** Puts other code in place of the learner's, which is kept unless it is but the starter. */
function exchange(slug: string, next: string, starter: string): void {
  const code = useDrafts.getState().bySlug[slug] ?? starter;
  if (code === next) return;
  const kept = code === starter ? null : code;
  setBeforeReset(slug, kept);
  save(resetKey(slug), kept);
  writeDraft(slug, next);
}

function setCode(slug: string, code: string): void {
  useDrafts.setState(({ bySlug }) => ({ bySlug: { ...bySlug, [slug]: code } }));
}

function setBeforeReset(slug: string, code: string | null): void {
  useDrafts.setState(({ beforeReset: { [slug]: _, ...rest } }) => ({
    beforeReset: code === null ? rest : { ...rest, [slug]: code },
  }));
}

const draftKey = (slug: string) => `gradus:draft:${slug}`;
const resetKey = (slug: string) => `gradus:before-reset:${slug}`;

function load(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    useDrafts.setState({ isKept: false });
    return null;
  }
}

function save(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    useDrafts.setState({ isKept: true });
  } catch {
    useDrafts.setState({ isKept: false });
  }
}
