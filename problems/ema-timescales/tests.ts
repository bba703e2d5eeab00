import { tests } from '#problem';
import type { ema_timescales } from './reference.ts';

export default tests<typeof ema_timescales>(
  {
    name: 'An update at every step, as when "every" is left out',
    example: true,
    cases: [{ args: [0.99] }],
  },
  {
    name: 'An update now and then looks further back',
    cases: [{ args: [0.998, 16n] }, { args: [0.5], kwargs: { every: 4n } }],
  },
  { name: 'decay = 0 forgets at once', cases: [{ args: [0, 4n] }, { args: [0] }] },
  { name: 'decay = 1 never forgets', cases: [{ args: [1] }, { args: [1, 4n] }] },
  {
    name: 'Refuses a decay out of range; after a half-life, half is left',
    cases: [
      { args: [1.5], raises: 'ValueError' },
      { args: [-0.1], raises: 'ValueError' },
      {
        expr: "0.9 ** (ema_timescales(0.9, 3)['half_life'] / 3)",
        expected: (reference) => 0.9 ** (reference(0.9, 3n).half_life / 3),
      },
    ],
  },
);
