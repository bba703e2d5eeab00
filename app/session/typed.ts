import { create } from 'zustand';
import { recall } from './storage.ts';
import { keepFirst } from './versions/room.ts';

/** What the learner has typed to be tried. */
interface Typed {
  /** While it is what is shown; else empty. */
  readonly text: string;
  /** What something else was shown in the place of, the latest first. */
  readonly former: readonly string[];
}

export const useTyped = create<Typed>(() => ({ text: '', former: [] }));

/** So many texts are kept of a problem. */
export const MOST_TYPED = 20;
/** Where the browser keeps them. */
export const typedKey = (slug: string) => `gradus:tried:${slug}`;

/** Of which problem it has been recalled. */
let recalled = '';
/** What this tab has found or kept: all else that is kept is another tab's. */
let known: readonly string[] = [];

/** Takes up what was typed on earlier visits; once a page. */
export function recallTyped(slug: string): void {
  if (recalled === slug) return;
  recalled = slug;
  known = textsOf(slug);
  const [text = '', ...former] = known;
  useTyped.setState({ text, former });
  // Without a key it is no other tab's key stroke, but an import.
  window.addEventListener('storage', ({ key }) => {
    if (key === null) become(slug, useTyped.getState());
  });
}

/** What has been typed on this page, and the problem that it is for. */
export const typedHere = () => ({ slug: recalled, texts: known });

/** What was typed for a problem, as the browser has kept it. */
export const textsOf = (slug: string) => readTexts(recall(typedKey(slug)));

/** Keeps what is typed, across visits too. */
export const keepTyped = (slug: string, text: string) =>
  become(slug, { ...useTyped.getState(), text });

/** Puts what was typed aside, as another text is shown. */
export function putAside(slug: string, shown: string): void {
  recallTyped(slug);
  const { text, former } = useTyped.getState();
  const isOther = !isEmpty(text) && text !== shown;
  become(slug, { text: '', former: isOther ? [text, ...former].slice(0, MOST_TYPED) : former });
}

/** Gives back what was put aside last; what was typed since comes back in its turn. */
export function takeFormer(slug: string): string {
  const { text, former } = useTyped.getState();
  const [last = '', ...rest] = former;
  become(slug, { text: last, former: isEmpty(text) ? rest : [...rest, text] });
  return last;
}

function become(slug: string, typed: Typed): void {
  const own = [typed.text, ...typed.former];
  const isOthers = (text: string) => !known.includes(text) && !own.includes(text);
  const others = textsOf(slug).filter(isOthers);
  const former = [...typed.former, ...others].slice(0, MOST_TYPED);
  useTyped.setState({ ...typed, former });
  known = [typed.text, ...former].filter((text) => !isEmpty(text));
  keepFirst(typedKey(slug), JSON.stringify(known));
}

const isEmpty = (text: string) => text.trim() === '';

/** What was kept may be of another version, or not ours at all. */
function readTexts(kept: string | null): readonly string[] {
  try {
    const texts: unknown = JSON.parse(kept ?? '');
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
