import type { Asked, Entry } from '#problem';
import { LIMITS } from './limits.ts';
import type { Job } from './protocol.ts';
import READ from './read.py?raw';

const ENTRY: Entry = {
  kind: 'function',
  name: 'read',
  parameters: [
    { name: 'text', optional: false },
    { name: 'asked', optional: false },
  ],
  signature: 'read(text, asked)',
};
const SECONDS = 2;

/** What has Python read a learner's own input: a program of ours, played like any other. */
export function readingJob(text: string, { entry, also }: Asked): Job {
  const asked = new Map(
    [entry, ...also].map(({ name, kind, parameters }) => [
      name,
      [kind, parameters.map((parameter) => parameter.name)],
    ]),
  );
  const cases = [{ kind: 'call' as const, args: [text, asked], kwargs: [] }];
  const tests = [{ cases, seed: null, seconds: SECONDS }];
  return { source: READ, limits: LIMITS, support: null, entry: ENTRY, also: [], tests };
}
