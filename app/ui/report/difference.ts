import { diffArrays } from 'diff';
import type { Piece } from '../../grader/index.ts';
import { plain } from './plain.ts';

/** Two texts in pieces, of which those that the other text has not are marked. */
interface Difference {
  readonly expected: readonly Piece[];
  readonly actual: readonly Piece[];
}

/** With more changes than this, two texts have nothing to do with each other. */
const MOST_CHANGES = 400;

/**
 * How a text differs from the expected one, word by word and number by number; of two numbers the
 * digits from the first that differs. Where nothing that says something is the same, nothing is
 * marked.
 */
export function differenceOf(expected: string, actual: string): Difference {
  const changes = diffArrays(tokensOf(expected), tokensOf(actual), {
    maxEditLength: MOST_CHANGES,
  });
  const hunks = changes?.map(({ value, added, removed }, at): Difference => {
    const [before, after] = [changes[at - 1], changes[at + 1]];
    if (removed) return replaced(value, after?.added ? after.value : []);
    if (added) return before?.removed ? NOTHING : replaced([], value);
    return { expected: value.map(keep), actual: value.map(keep) };
  });
  const difference = {
    expected: join(hunks?.flatMap((hunk) => hunk.expected)),
    actual: join(hunks?.flatMap((hunk) => hunk.actual)),
  };
  if (difference.expected.some(saysTheSame)) return difference;
  return { expected: plain(expected), actual: plain(actual) };
}

const TOKEN = /-?\d[\d.]*(?:e[+-]?\d+)?|[\p{L}_][\p{L}\p{N}_]*|\s+|./gsu;
const NUMBER = /^-?\d/;
/** Brackets and commas say nothing. */
const SAYING = /[\p{L}\p{N}]/u;

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

const keep = (text: string): Piece => ({ text, differs: false });
const mark = (text: string): Piece => ({ text, differs: true });

const NOTHING: Difference = { expected: [], actual: [] };

const saysTheSame = ({ text, differs }: Piece) => !differs && SAYING.test(text);

function replaced(removed: readonly string[], added: readonly string[]): Difference {
  if (removed.length !== added.length)
    return { expected: removed.map(mark), actual: added.map(mark) };
  const split = removed.map((token, at) => sameStart(token, added[at] ?? ''));
  const halve = (token: string, at: number) => {
    const length = split[at] ?? 0;
    return [keep(token.slice(0, length)), mark(token.slice(length))];
  };
  return { expected: removed.flatMap(halve), actual: added.flatMap(halve) };
}

/** How many characters two numbers have in common from the start; words have none. */
function sameStart(left: string, right: string): number {
  if (!NUMBER.test(left) || !NUMBER.test(right)) return 0;
  const at = [...left].findIndex((character, index) => character !== right[index]);
  return at < 0 ? left.length : at;
}

/** The pieces with neighbours of a kind made one, so that a mark is one line under all of it. */
function join(pieces: readonly Piece[] = []): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    if (last?.differs !== piece.differs) joined.push(piece);
    else joined[joined.length - 1] = { ...last, text: last.text + piece.text };
  }
  return joined;
}
