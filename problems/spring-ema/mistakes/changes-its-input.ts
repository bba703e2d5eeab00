import { changes, mistake, raises } from '#problem';
import { spring_step } from '../reference.ts';

export default mistake<typeof spring_step>({
  sentence:
    'It works in place: "+=" changes the arrays that were passed in, and fails on arrays of ints. Compute new arrays: velocity = velocity + ….',
  twins: [['ema', 'velocity'], ['velocity'], ['ema']].map(
    (parameters): ((...args: Parameters<typeof spring_step>) => unknown) =>
      (...args) => {
        const [ema] = args;
        if (typeof ema === 'number' || ema.ndim === 0) return spring_step(...args);
        if (ema.dtype !== 'float64') return raises('TypeError');
        return changes(spring_step(...args), ...parameters);
      },
  ),
});
