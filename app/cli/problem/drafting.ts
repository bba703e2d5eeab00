import { parseSignature } from '#problem';
import type { Difficulty, Entry } from '#problem';
import { UsageError } from '../grade/usage.ts';
import { defaultOf } from './defaults.ts';

const DIFFICULTIES: readonly Difficulty[] = ['Easy', 'Medium', 'Hard'];
/** Words that name nothing in Python or in TypeScript. */
const RESERVED = new Set(
  (
    'False None True and as assert async await break case catch class const continue debugger def ' +
    'default del delete do elif else enum eval except export extends false finally for from function ' +
    'global if import in instanceof interface is lambda let new nonlocal not null or package pass ' +
    'private protected public raise return self static super switch this throw true try typeof var ' +
    'void while with yield arguments'
  ).split(' '),
);

/** @throws UsageError unless it can stand in an address. */
export function refuseSlug(slug: string): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    throw new UsageError(
      `"${slug}" cannot name a problem: use small letters, digits and hyphens, as in moving-average.`,
    );
}

export function readTitle(text: string): string {
  if (text.trim() === '') throw new UsageError('A title has at least one word.');
  return text.trim();
}

export function readDifficulty(text: string): Difficulty {
  const found = DIFFICULTIES.find((one) => one.toLowerCase() === text.trim().toLowerCase());
  if (!found) throw new UsageError(`A difficulty is Easy, Medium or Hard, not "${text}".`);
  return found;
}

/** A signature; of a name alone, with a parameter to begin with. */
export function readEntry(text: string): Entry {
  const trimmed = text.trim();
  const entry = parse(/^(?:class\s+)?\w+$/.test(trimmed) ? `${trimmed}(x)` : trimmed);
  const names = [entry.name, ...entry.parameters.map(({ name }) => name)];
  const reserved = names.find((name) => RESERVED.has(name));
  if (reserved !== undefined)
    throw new UsageError(`"${reserved}" is a word of Python or TypeScript: choose another name.`);
  if (new Set(names).size < names.length)
    throw new UsageError(`${entry.signature} uses a name twice: give each parameter its own.`);
  if (entry.kind === 'function' && entry.parameters.length === 0)
    throw new UsageError('A function that takes nothing has one answer: give it a parameter.');
  for (const { name, optional } of entry.parameters) if (optional) defaultOf(name, entry.signature);
  return entry;
}

function parse(text: string): Entry {
  try {
    return parseSignature(text);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
