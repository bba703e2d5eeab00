import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { SLUG } from '../e2e/gradus.ts';
import { runGrade } from '../grade/grade.ts';
import { takeArrivals } from './elsewhere.ts';
import { describeVerdict, isRight, readPrograms } from './program.ts';
import type { Program } from './program.ts';
import { FINDING } from './tally.ts';

const WITNESS = resolve('tests/hostile/witness.py');

/** Programs that touch nothing but themselves: it need not be asked of each what the next file finds. */
const isTame = ({ group }: Program) => /^(broken|honest|near-miss|raising)$/.test(group);

test('by "grade", every program gets its verdict, and the next file a world as new', async () => {
  test.setTimeout(20 * 60_000);
  const programs = readPrograms();
  const follow = (program: Program) => (isTame(program) ? [] : [WITNESS]);
  const files = [
    WITNESS,
    ...programs.flatMap((program) => [resolve(program.path), ...follow(program)]),
  ];
  process.env.GRADUS_CANARY = 'the teacher keeps this to herself';
  const { reports, stderr } = await runGrade([SLUG, '--json', '--jobs', '2', ...files], '.');
  expect(reports.length, stderr).toBe(files.length);

  const [first, ...rest] = reports;
  for (const program of programs) {
    const [report, witness] = rest.splice(0, 1 + follow(program).length);
    if (!report) throw new Error(`There is no report of ${program.path}.`);
    const statuses = report.tests.map(({ status }) => status);
    const verdict = { refused: report.refused, statuses };
    const finding = { program: program.path, verdict };
    test.info().annotations.push({ type: FINDING, description: JSON.stringify(finding) });
    expect
      .soft(describeVerdict(verdict), program.path)
      .toBe(isRight(program, verdict) ? describeVerdict(verdict) : program.must);
    expect.soft(report.printed, program.path).not.toMatch(/\bGOT\b|keeps this to herself/);
    if (!witness) continue;
    expect.soft(witness.status, `the file after ${program.path}`).toBe('passed');
    expect.soft(witness.printed, `the file after ${program.path}`).toBe(first?.printed);
  }
  expect(await takeArrivals()).toEqual([]);
});
