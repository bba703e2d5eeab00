/** What is said of an interpreter whose whole process has gone. */
export const ENDED = 'the browser ended the process that Python ran in';

/** Why an interpreter died, for the learner, from what its runtime said last. */
export function describeDeath(reason: string): string {
  const [, code] = /exit\((-?\d+)\)/.exec(reason) ?? [];
  if (code !== undefined)
    return `The code ended Python itself, with exit(${code}): a function returns its answer instead.`;
  if (/call stack|recursion/i.test(reason))
    return 'Python broke down: the recursion went too deep. Check where it stops.';
  if (reason === ENDED)
    return 'The browser ended the process that Python ran in. Look for what grows without end: it may have taken too much memory.';
  const perhaps = /null function|unreachable|memory/i.test(reason) ? ', perhaps out of memory' : '';
  return `Python broke down${perhaps}: ${reason}`;
}
