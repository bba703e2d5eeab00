import type { Recogniser } from './recogniser.ts';

/** The results are right, and arguments are not what they were. */
export const recogniseChanging: Recogniser = () => [
  {
    fact: 'Every result is right, and all that is wrong is an argument changed in place',
    hint: 'make a new value, or work on a copy, and beware of += on arrays.',
    way: { kind: 'amend', amend: (got) => ({ ...got, changed: new Set() }) },
  },
];
