import { mistake } from '#problem';
import type { ema_weights } from '../reference.ts';
import { replacing } from '../replacing.ts';

export default mistake<typeof ema_weights>({
  sentence:
    "The model is given the shadow's own arrays, so training in the block changes the shadow. Write the shadow's values into the arrays that the model has.",
  twins: replacing((averaged) => averaged),
});
