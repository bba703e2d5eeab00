import { mistake } from '#problem';
import type { ema_weights } from '../reference.ts';
import { replacing } from '../replacing.ts';

export default mistake<typeof ema_weights>({
  sentence:
    'The model gets new arrays in the place of its own, and who holds those, as an optimiser does, sees nothing of it. Write into the arrays that are there.',
  twins: replacing((averaged) => averaged.slice()),
});
