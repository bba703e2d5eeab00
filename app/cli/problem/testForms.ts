import { calledIn, inputsOf } from '#problem';
import type { AnyCase, AnyTest, Problem } from '#problem';
import { LIMITS } from '../../python/limits.ts';
import { START, placeAt, wrong } from './finding.ts';
import type { Finding, Place } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';

const FILE = 'tests.ts';

/** What of the hidden tests the compiler cannot see. */
export function checkTests(folder: Folder, problem: Problem): readonly Finding[] {
  const { tests } = problem;
  if (tests.length === 0)
    return [wrong(FILE, 'there is no test: export default tests<typeof ENTRY>({ name, cases })')];
  const names = tests.map(({ name }) => name);
  return tests.flatMap((test, index) => {
    const earlier = names.slice(0, index).filter((name) => name === test.name).length;
    const place = placeOfTest(folder, test.name, earlier);
    const faults = [
      ...(earlier > 0 ? [`a second test is named "${test.name}": name what this one checks`] : []),
      ...faultsOf(test),
      ...test.cases.flatMap((scenario, at) =>
        caseFaults(scenario, problem).map((fault) => `case ${at + 1} of "${test.name}": ${fault}`),
      ),
    ];
    return faults.map((message) => wrong(FILE, message, place));
  });
}

/** Where the name of a test stands in its file, the so-manieth time. */
export function placeOfTest(folder: Folder, name: string, earlier = 0): Place {
  const text = textOf(folder, FILE);
  const quoted = [`'${name.replaceAll("'", "\\'")}'`, `"${name}"`, `\`${name}\``];
  const found = quoted
    .flatMap((one) => [...text.matchAll(new RegExp(escape(one), 'g'))])
    .map(({ index }) => index)
    .toSorted((a, b) => a - b)[earlier];
  return found === undefined ? START : placeAt(text, found);
}

const escape = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

function faultsOf({ name, cases, timeout, seed }: AnyTest): readonly string[] {
  const faults: string[] = [];
  if (name.trim() === '') faults.push('a test has no name: say what it checks');
  if (cases.length === 0) faults.push(`"${name}" has no case: give it at least one`);
  if (timeout !== undefined && !(timeout > 0))
    faults.push(`the timeout of "${name}" is no time: give seconds above 0`);
  if (timeout !== undefined && timeout > LIMITS.run)
    faults.push(
      `the timeout of "${name}" is ${timeout} s, and a whole run has ${LIMITS.run} s: give less, or make the test smaller`,
    );
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0))
    faults.push(`the seed of "${name}" is ${seed}: give a whole number from 0 on`);
  return faults;
}

function caseFaults(scenario: AnyCase, { statement }: Problem): readonly string[] {
  const faults: string[] = [];
  let called;
  try {
    called = calledIn(scenario, statement);
  } catch (error) {
    return [(error as Error).message];
  }
  const known = called.parameters.map(({ name }) => name);
  const unknown = (names: readonly string[], property: string) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => `${property} names ${name}, and ${called.signature} has no such parameter`);
  try {
    inputsOf({ name: '', cases: [scenario] });
  } catch (error) {
    faults.push(`it cannot be passed to Python: ${(error as Error).message}`);
  }
  if ('start' in scenario && scenario.steps.length === 0)
    faults.push('a chain has no step: give it at least one');
  if ('args' in scenario) {
    const { args, kwargs = {} } = scenario;
    if (args.length > known.length)
      faults.push(
        `it passes ${args.length} arguments, and ${called.signature} takes ${known.length}`,
      );
    faults.push(...unknown(Object.keys(kwargs), 'kwargs'));
    faults.push(...unknown(scenario.mayChange ?? [], 'mayChange'));
  }
  return faults;
}
