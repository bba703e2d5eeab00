import { mistake, raises } from '#problem';
import { ema_coefficients } from '../reference.ts';

export default mistake<typeof ema_coefficients>({
  sentence:
    'The count is off by one step. The newest value, i = n, is followed by no step, so its decay has the power 0; the oldest, i = 1, has n - 1, and range(n) ends before n.',
  twins: [
    (n, decay) => unroll(n, decay, 1),
    (n, decay) => unroll(n, decay, 1, 1),
    (n, decay) => unroll(n, decay, -1),
    // The newest is missing.
    (n, decay) => ema_coefficients(n, decay).slice(0, Math.max(1, Number(n))),
  ],
});

/** As if so many steps more, or fewer, followed the values, and the initial one. */
function unroll(n: bigint, decay: number, values: number, initial = 0) {
  const count = Number(n);
  if (count > 0 && decay === 0 && values < 0) throw raises('ZeroDivisionError');
  return [
    decay ** (count + initial),
    ...Array.from({ length: count }, (_, i) => (1 - decay) * decay ** (count - i - 1 + values)),
  ];
}
