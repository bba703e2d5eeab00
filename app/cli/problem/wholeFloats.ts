import type { PythonError } from '#problem';

/**
 * What to say when Python wanted an int and was given a float: in TypeScript 3 is Python's 3.0, and 3n its 3.
 *
 * @returns null when that is not what went wrong.
 */
export function adviseOnInts({ types, message }: PythonError): string | null {
  if (!types.includes('TypeError') || !WANTS_INT.test(message)) return null;
  return `Python needs an int here ("${message}"), and a number in TypeScript is a Python float: write 3n, not 3`;
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
