import { expect, it } from 'vitest';
import { footprintOf } from '../../app/python/footprint.ts';

it.each([
  [
    'of a running process',
    'Name:\tnode\nState:\tR (running)\nVmRSS:\t  2097152 kB\nThreads:\t7\n',
    2_048,
  ],
  ['of one that is ending, and has none any more', 'Name:\tnode\nState:\tR (running)\n', 0],
])('the memory %s is read from its status', (_, status, megabytes) =>
  expect(footprintOf(status)).toBe(megabytes),
);
