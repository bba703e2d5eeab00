import { calledIn, inputsOf, isDict, isList } from '#problem';
import type { AnyCase, Argument, Asked, CaseInputs, Comparison, Problem } from '#problem';
import type { Written } from './reading.ts';

/** How a result is compared, and what is the right one where the reference does not give it. */
type Rules = Comparison & { readonly printed?: true; readonly raises?: string };

/**
 * How the result of an input is compared: as in the very case of the tests that it is of, else as in
 * the first that calls the same with the same kinds of arguments, with no view if there is one; a
 * view may be made for just the values of its case.
 */
export function comparisonOf(inputs: Written, { tests, statement }: Problem): Rules {
  const known = tests.flatMap((test) =>
    inputsOf(test).cases.flatMap((asked, at) => {
      const scenario = test.cases[at];
      return scenario && asked.kind !== 'expression' ? [{ asked, scenario }] : [];
    }),
  );
  const wanted = write(inputs);
  const same = known.find(({ asked }) => write(asked) === wanted);
  if (same)
    return {
      ...rulesOf(same.scenario),
      ...('raises' in same.scenario && { raises: same.scenario.raises }),
    };
  const alike = known.filter(({ asked }) => areAlike(asked, inputs, statement));
  const found = alike.find(({ scenario }) => !scenario.view) ?? alike[0];
  if (!found) return {};
  return rulesOf(found.scenario);
}

function rulesOf(scenario: AnyCase): Rules {
  const { view, tolerance, dtype, container, mayChange } = scenario;
  return {
    ...(view && { view }),
    ...(tolerance && { tolerance }),
    ...(dtype && { dtype }),
    ...(container && { container }),
    ...(mayChange && { mayChange }),
    ...('printed' in scenario && scenario.printed && { printed: scenario.printed }),
  };
}

/** Whether the same is called, with arguments of the same kinds wherever both pass one. */
function areAlike(one: Written, other: Written, asked: Asked): boolean {
  const [called, kinds] = kindsOf(one, asked);
  const [otherCalled, otherKinds] = kindsOf(other, asked);
  return (
    called === otherCalled &&
    [...kinds].every(([name, kind]) => (otherKinds.get(name) ?? kind) === kind)
  );
}

/** What is called, and of what kind its arguments are, by parameter. */
function kindsOf(inputs: Written, asked: Asked): [called: string, kinds: Map<string, string>] {
  const { name, parameters } = calledIn(inputs as never, asked);
  const args = argsOf(inputs).map((arg, at) => [parameters[at]?.name ?? '', arg] as const);
  const all = inputs.kind === 'call' ? [...args, ...inputs.kwargs] : args;
  return [name, new Map(all.map(([parameter, arg]) => [parameter, kindOf(arg)]))];
}

function argsOf(inputs: Written): readonly Argument[] {
  switch (inputs.kind) {
    case 'call':
      return inputs.args;
    case 'chain':
      return [inputs.start, ...(inputs.steps[0] ?? [])];
    case 'dialogue':
      return inputs.init;
  }
}

function kindOf(value: Argument): string {
  if (typeof value === 'bigint') return 'number';
  if (typeof value !== 'object' || value === null) return typeof value;
  if (isList(value)) return 'list';
  return isDict(value) ? 'dict' : value.kind;
}

/** The same text for the same inputs, whether an int is a bigint in them or a number. */
const write = (inputs: CaseInputs): string =>
  JSON.stringify(inputs, (_, value: unknown) => {
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof Map) return [...value];
    return ArrayBuffer.isView(value) ? Array.from(value as never, String) : value;
  });
