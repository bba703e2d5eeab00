import { readFileSync } from 'node:fs';

export const SLUG = 'ema-update';
export const RIGHT = readFileSync(`problems/${SLUG}/solution.py`, 'utf8');
export const ENDLESS = 'def ema_update(ema, weights, decay=0.99):\n    while True: pass';
/** Ends Python, after some seconds, while it is loaded. */
export const deadly = (seconds) =>
  `import os, time\ntime.sleep(${seconds})\nos._exit(0)\ndef ema_update(ema, weights): pass`;
/** So long into a run, another interpreter is ready. */
export const MIDDLE_SECONDS = 1.5;
