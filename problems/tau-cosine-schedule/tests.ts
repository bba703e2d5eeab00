import { tests } from '#problem';
import type { target_tau } from './reference.ts';

export default tests<typeof target_tau>(
  {
    name: 'Start, middle and end of the training',
    example: true,
    cases: [{ args: [0n, 1000n] }, { args: [500n, 1000n] }, { args: [1000n, 1000n] }],
  },
  { name: 'Rises by a cosine, not by a line', cases: [{ args: [250n, 1000n] }] },
  { name: 'Stays at 1 after the last step', cases: [{ args: [1500n, 1000n] }] },
  {
    name: 'Starts from any base',
    cases: [
      { args: [0n, 10n, 0.5] },
      { args: [5n, 10n, 0.5] },
      { args: [1n, 3n], kwargs: { tau_base: 0 } },
    ],
  },
  {
    name: 'Rises at every step',
    cases: [
      {
        given: { total: 50n },
        setup: 'taus = [target_tau(step, total) for step in range(total + 1)]',
        expr: 'all(before < after for before, after in zip(taus, taus[1:]))',
        expected: (reference) => {
          const taus = Array.from({ length: 51 }, (_, step) => reference(BigInt(step), 50n));
          return taus.slice(1).every((after, at) => (taus[at] ?? after) < after);
        },
      },
    ],
  },
);
