import { calledIn } from '#problem';
import type { AnyCase, Asked, Comparison, Problem } from '#problem';
import { argumentsIn, kindOf, knownInputs } from './arguments.ts';
import type { Written } from './reading.ts';

/** How a result is compared, and what is the right one where the reference does not give it. */
type Rules = Comparison & { readonly printed?: true; readonly raises?: string };

/**
 * How the result of an input is compared: as in the very case of the tests that it is of, else as in
 * the first that calls the same with the same kinds of arguments, with no view if there is one; a
 * view may be made for just the values of its case.
 */
export function comparisonOf(inputs: Written, problem: Problem): Rules {
  const known = knownInputs(problem);
  const wanted = write(inputs);
  const same = known.find((one) => write(one.inputs) === wanted);
  if (same)
    return {
      ...rulesOf(same.scenario),
      ...('raises' in same.scenario && { raises: same.scenario.raises }),
    };
  const alike = known.filter((one) => areAlike(one.inputs, inputs, problem.statement));
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
  if (calledIn(one as never, asked) !== calledIn(other as never, asked)) return false;
  const kinds = new Map(argumentsIn(one, asked).map(({ key, value }) => [key, kindOf(value)]));
  return argumentsIn(other, asked).every(
    ({ key, value }) => (kinds.get(key) ?? kindOf(value)) === kindOf(value),
  );
}

/** The same text for the same inputs, whether an int is a bigint in them or a number. */
const write = (inputs: Written): string =>
  JSON.stringify(inputs, (_, value: unknown) => {
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof Map) return [...value];
    return ArrayBuffer.isView(value) ? Array.from(value as never, String) : value;
  });
