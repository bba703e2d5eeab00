import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calledIn } from '#problem';
import type { AnyCase, AnyTest, Problem } from '#problem';
import { listProblems, readProblem } from '../../app/catalog/folder.ts';
import { expectedOutcomes } from '../../app/grader/judge.ts';
import { writtenText } from '../../app/grader/callText.ts';
import { readingJob } from '../../app/python/readingJob.ts';
import { beyondReach } from '../../app/session/ints.ts';
import { readingOf } from '../../app/session/reading.ts';
import type { Reading } from '../../app/session/reading.ts';
import { writtenCase } from '../../app/session/writtenCase.ts';
import { startPlayer } from './pyodide.ts';

const FOLDER = join(process.cwd(), 'problems');
const importFile = (path: string) => import(/* @vite-ignore */ pathToFileURL(path).href);
const problemOf = (slug: string) => readProblem(FOLDER, slug, importFile);
const play = await startPlayer();

/** What Python reads in a text of a learner's. */
function read(text: string, problem: Problem): Reading {
  const { source, entry, tests } = readingJob(text, problem.statement);
  const [first] = tests[0]?.cases ?? [];
  const args = first?.kind === 'call' ? first.args : [];
  const asked: AnyTest = { name: 'read', cases: [{ args } as unknown as AnyCase] };
  const outcomes = play(source, entry.signature, [asked]).outcomes[0]?.[0] ?? [];
  return readingOf({ kind: 'played', played: [{ outcomes, printed: '', ms: 0 }] }, problem);
}

function inputsIn(text: string, problem: Problem) {
  const reading = read(text, problem);
  if (reading.kind === 'unclear') throw new Error(`${text}: ${reading.message}`);
  return reading.inputs;
}

const RULES = ['view', 'tolerance', 'dtype', 'container', 'mayChange', 'raises', 'printed'];
const rulesOf = (scenario: AnyCase) =>
  RULES.map((rule): unknown => (rule in scenario ? Reflect.get(scenario, rule) : undefined));

describe.each(listProblems(FOLDER))('of %s', (slug) => {
  it('each input of the tests comes back from its text, with the same answer and rules', async () => {
    const problem = await problemOf(slug);
    const { reference, statement } = problem;
    let count = 0;
    for (const test of problem.tests)
      for (const scenario of test.cases) {
        const text = writtenText(scenario, statement);
        if (text === null) continue;
        const again = writtenCase(inputsIn(text, problem), problem);
        if (typeof again === 'string') throw new Error(`${text}: ${again}`);
        expect(calledIn(again, statement).name).toBe(calledIn(scenario, statement).name);
        expect(expectedOutcomes(again, reference, statement)).toEqual(
          expectedOutcomes(scenario, reference, statement),
        );
        // Several cases may be of one input: then it is compared as in one of them.
        const same = problem.tests
          .flatMap(({ cases }) => cases)
          .filter((one) => writtenText(one, statement) === text);
        expect(same.map(rulesOf)).toContainEqual(rulesOf(again));
        count++;
      }
    const isAllExpressions = problem.tests.every(({ cases }) =>
      cases.every((one) => 'expr' in one),
    );
    expect(count > 0).toBe(!isAllExpressions);
  });
});

describe('an input of a learner’s own', () => {
  it('is compared as one of the tests with such arguments', async () => {
    const problem = await problemOf('ema-update');
    const ruled = (text: string) => {
      const scenario = writtenCase(inputsIn(text, problem), problem);
      return typeof scenario === 'string' ? scenario : rulesOf(scenario);
    };
    const container = RULES.map((rule) => (rule === 'container' ? true : undefined));
    expect(ruled('ema_update(np.array([7.0]), np.array([8.0]))')).toEqual(container);
    expect(ruled('ema_update(ema=np.array([7.0]), weights=np.array([8.0]))')).toEqual(container);
    expect(ruled('ema_update(7.0, 8.0)')).toEqual(RULES.map(() => undefined));
  });

  it('is written with a view only where it is of that very case', async () => {
    const problem = await problemOf('ema-unrolled-weights');
    const viewOf = (text: string) => {
      const scenario = writtenCase(inputsIn(text, problem), problem);
      return typeof scenario === 'string' ? scenario : scenario.view;
    };
    expect(viewOf('ema_coefficients(100, 0.99)')).toBeTypeOf('function');
    expect(viewOf('ema_coefficients(99, 0.99)')).toBeUndefined();
  });

  it('goes no further than the page can without standing still', async () => {
    const problem = await problemOf('ema-unrolled-weights');
    const said = (text: string) => beyondReach(inputsIn(text, problem), problem);
    expect(said('ema_coefficients(10_000, 0.99)')).toBeNull();
    for (const steps of ['10**9', '-10**9', '1e9', '10**400', 'np.int64(10**9)', 'float("inf")'])
      expect(said(`ema_coefficients(${steps}, 0.99)`)).toMatch(/^The reference goes up to/);
    for (const steps of ['[10**9]', '"1000000000"', 'np.array([10**9])', '{1: 2}'])
      expect(said(`ema_coefficients(${steps}, 0.99)`)).toMatch(/^The reference takes an int/);
  });

  it.each([
    ['tau-cosine-schedule', 'target_tau(1, 0)'],
    ['ema-decay-warmup', 'ema_decay_at(5, inv_gamma=0)'],
    ['ema-noise-reduction', 'ema_variance(-1.0)'],
  ])('of %s, %s has no answer: Python would divide by zero', async (slug, text) => {
    const problem = await problemOf(slug);
    expect(writtenCase(inputsIn(text, problem), problem)).toMatch(/^The reference has no answer/);
  });

  it('may pass by name what an object or a chain is given', async () => {
    const problem = await problemOf('model-ema');
    const { parameters, name } = problem.statement.entry;
    const [first] = problem.tests.flatMap((test) => test.cases);
    expect(first).toBeDefined();
    const text = `${name}(${parameters.map((one, at) => `${one.name}=${at}`).join(', ')})`;
    expect(inputsIn(text, problem)).toMatchObject({
      init: parameters.map((_, at) => BigInt(at)),
    });
    const chained = await problemOf('ema-update');
    expect(
      inputsIn('it = ema_update(1, weights=2)\nit = ema_update(it, decay=0.5, weights=3)', chained),
    ).toMatchObject({ start: 1n, steps: [[2n], [3n, 0.5]] });
    expect(read('it = ema_update(1, 2)\nit = ema_update(it, decay=0.5)', chained)).toEqual({
      kind: 'unclear',
      message: 'Pass decay by position here.',
      line: 2,
    });
  });
});
