import type { Piece } from '../../grader/index.ts';

const LINES = 8;
const CHARACTERS = 600;

/** How many characters of a long text are shown at first; all of them when it is not long. */
export function cutOf(text: string): number {
  const lines = text.split('\n');
  const ofLines = lines.length > LINES ? lines.slice(0, LINES).join('\n').length : text.length;
  return Math.min(ofLines, CHARACTERS);
}

/** The pieces up to so many characters. */
export function cutPieces(pieces: readonly Piece[], length: number): readonly Piece[] {
  let left = length;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** How long a text is, in words: lines where it has several. */
export function lengthText(text: string): string {
  const lines = text.split('\n').length;
  return lines > 1
    ? `${lines.toLocaleString('en')} lines`
    : `${text.length.toLocaleString('en')} characters`;
}
