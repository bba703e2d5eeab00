import type { Limits } from './protocol.ts';

/** What a learner's program is given on the page. */
export const LIMITS: Limits = { load: 5, run: 10 };
