import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnyMistake } from '#problem';
import { catalogue } from '../../app/catalog/catalog.ts';
import { loadProblem } from '../../app/catalog/files.ts';
import { countPassed, explain, grade } from '../../app/grader/index.ts';
import { startPlayer } from './pyodide.ts';

const folder = 'problems/ema-update';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const found = catalogue.find(({ slug }) => slug === 'ema-update');
if (!found) throw new Error('The catalogue has no ema-update.');
const problem = await loadProblem(found);
const play = await startPlayer();

function verdictsOn(source: string) {
  const { refused, outcomes } = play(source, problem.statement.entry.signature, problem.tests);
  expect(refused).toBeNull();
  const played = outcomes.map((cases) =>
    cases.map((steps) => ({ outcomes: steps, printed: '', ms: 0 })),
  );
  const verdicts = problem.tests.map((one, index) => grade(problem, one, played[index] ?? []));
  return explain(problem, verdicts, played);
}

test('the solution passes all five tests', () => {
  const verdicts = verdictsOn(read('solution.py'));
  expect(verdicts.map(({ status, message }) => status + message)).toEqual(Array(5).fill('passed'));
});

test('the starter loads and fails every test', () => {
  expect(countPassed(verdictsOn(read('starter.py')))).toBe(0);
});

const sentences = import.meta.glob<AnyMistake>('../../problems/ema-update/mistakes/*.ts', {
  eager: true,
  import: 'default',
});
const names = readdirSync(`${folder}/mistakes`).filter((name) => name.endsWith('.py'));

test('seven mistakes are known', () => expect(names).toHaveLength(7));

test.each(names)('%s fails and is named by its own sentence', (name) => {
  const sentence = sentences[`../../${folder}/mistakes/${name.replace('.py', '.ts')}`]?.sentence;
  const wrong = verdictsOn(read(`mistakes/${name}`)).filter((one) => one.status !== 'passed');
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.map((one) => ('mistake' in one ? one.mistake : null))).toEqual(
    wrong.map(() => sentence),
  );
});
