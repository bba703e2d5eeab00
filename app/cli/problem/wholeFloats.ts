import type { PythonError } from '#problem';

/**
 * What to say when Python wanted an int and a test passed a float: in a test 3 is 3.0, and 3n is 3.
 *
 * @param call the case as Python text, in which floats have their point.
 * @returns null when that is not what went wrong.
 */
export function adviseOnInts({ types, message }: PythonError, call: string): string | null {
  if (!types.includes('TypeError') || !WANTS_INT.test(message)) return null;
  const [whole] = /(?<![\w.])-?\d+(?=\.0(?!\d))/.exec(call) ?? [];
  const example = whole === undefined ? '3n, not 3' : `${whole}n, not ${whole}`;
  return `Python needs an int here ("${message}"), and a number in TypeScript is a Python float: write ${example}`;
}

const WANTS_INT = new RegExp(
  [
    "'(?:numpy\\.)?float(?:64)?' object cannot be interpreted as an (?:integer|index)",
    'slice indices must be integers',
    'indices must be integers',
    'integer argument expected, got float',
    "can't multiply sequence by non-int of type '(?:numpy\\.)?float",
    'only integers, slices',
    'only integer scalar arrays',
  ].join('|'),
);
