import type { Asked, Entry } from '#problem';
import { LIMITS } from './limits.ts';
import type { Job } from './protocol.ts';
import READ from './read.py?raw';

const ENTRY: Entry = {
  kind: 'function',
  name: 'read',
  parameters: [
    { name: 'text', optional: false },
    { name: 'kinds', optional: false },
  ],
  signature: 'read(text, kinds)',
};
const SECONDS = 2;

/** What has Python read a learner's own input: a program of ours, played like any other. */
export function readingJob(text: string, { entry, also }: Asked): Job {
  const kinds = new Map([entry, ...also].map(({ name, kind }) => [name, kind]));
  const cases = [{ kind: 'call' as const, args: [text, kinds], kwargs: [] }];
  const tests = [{ cases, seed: null, seconds: SECONDS }];
  return { source: READ, limits: LIMITS, support: null, entry: ENTRY, also: [], tests };
}
