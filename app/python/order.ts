import type { Argument, CaseInputs } from '#problem';
import { toWire } from './codec.ts';
import type { Wire } from './codec.ts';
import type { Job, Order } from './protocol.ts';

/** The message that has the worker play some tests of a job. */
export const toOrder = (
  { source, support, entry, also, tests, trace }: Omit<Job, 'limits'>,
  wanted: readonly number[],
): Order => ({
  source,
  support,
  inputs: JSON.stringify({
    entries: [entry, ...also],
    tests: tests.map(({ cases, seed }) => ({ seed, cases: cases.map(caseToWire) })),
  }),
  cases: tests.map(({ cases }) => cases.length),
  tests: wanted,
  ...(trace && { trace }),
});

function caseToWire(inputs: CaseInputs): Wire {
  switch (inputs.kind) {
    case 'call': {
      return { ...inputs, args: inputs.args.map(toWire), kwargs: namedToWire(inputs.kwargs) };
    }
    case 'chain':
      return {
        kind: 'chain',
        start: toWire(inputs.start),
        steps: inputs.steps.map((rest) => rest.map(toWire)),
      };
    case 'dialogue':
      return {
        kind: 'dialogue',
        init: inputs.init.map(toWire),
        calls: inputs.calls.map(([method, ...args]) => [method, ...args.map(toWire)]),
        read: inputs.read,
      };
    case 'expression':
      return { ...inputs, given: namedToWire(inputs.given) };
  }
}

const namedToWire = (named: readonly (readonly [name: string, value: Argument])[]): Wire =>
  named.map(([name, value]) => [name, toWire(value)]);

/** How many steps a case has: as many outcomes come back at the most. */
export function countSteps(inputs: CaseInputs): number {
  if (inputs.kind === 'chain') return inputs.steps.length;
  return inputs.kind === 'dialogue' ? 1 + inputs.calls.length + inputs.read.length : 1;
}
