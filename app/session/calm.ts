import { pause } from './late.ts';
import { whenReady } from './python.ts';

/** Far longer than Python takes to start from what an earlier visit has kept. */
const PATIENCE_MS = 1_500;

/** When Python has started, which has the processors first, or takes so long that others may have them. */
export const whenCalm = () => Promise.race([whenReady(), pause(PATIENCE_MS)]);
