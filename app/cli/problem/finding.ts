/** What is wrong with a problem's folder, or a place in it that its author has still to fill in. */
export interface Finding extends Place {
  readonly kind: 'wrong' | 'unfinished';
  /** Its path in the folder: `mistakes/returns-none.py`. */
  readonly file: string;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const START: Place = { line: 1, column: 1 };

/** A finding about a whole file, unless a place is given. */
export const wrong = (file: string, message: string, place: Place = START): Finding => ({
  kind: 'wrong',
  file,
  line: place.line,
  column: place.column,
  message,
});

/** The place of a character of a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where something first stands in a text, or the text's start. */
export function placeOf(text: string, wanted: string | RegExp): Place {
  const offset = typeof wanted === 'string' ? text.indexOf(wanted) : text.search(wanted);
  return offset < 0 ? START : placeAt(text, offset);
}

/** In the order of a folder's files, and of the places in each. */
export const inOrder = (findings: readonly Finding[]) =>
  findings.toSorted(
    (a, b) => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column,
  );

const compareTexts = (a: string, b: string) => (a < b ? -1 : Number(a > b));
