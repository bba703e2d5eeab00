import { test as base, expect } from '@playwright/test';
import { describeVerdict, isAttack, isRight, readPrograms, takeOfEach } from './program.ts';
import type { Program } from './program.ts';
import { Stage } from './stage.ts';
import type { Sighting } from './stage.ts';
import { ORIGIN } from './targets.ts';
import { FINDING, LONGEST } from './tally.ts';

/** One page for all programs that a worker plays: nothing of one may reach the next. */
const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({ browser }, provide) => {
      const context = await browser.newContext({ baseURL: `${ORIGIN}/` });
      await provide(await Stage.open(context, ORIGIN));
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/**
 * Plays a program, and up to twice again while the page stalls: two pages share the processors here, and
 * who has to wait for one looks like who is busy. A stall of the program's own comes every time.
 */
async function playCalmly(stage: Stage, program: Program): Promise<Sighting> {
  const first = await stage.play(program);
  let { stall } = first.figures;
  for (let again = 0; again < 2 && stall > LONGEST.stall; again++) {
    const { verdict, faults, figures } = await stage.play(program);
    expect(describeVerdict(verdict)).toBe(describeVerdict(first.verdict));
    expect.soft(faults).toEqual([]);
    stall = Math.min(stall, figures.stall);
  }
  return { ...first, figures: { ...first.figures, stall } };
}

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const PROGRAMS = readPrograms();
/** Played in Firefox too, in about a minute. */
const FEW = takeOfEach(3, PROGRAMS);

for (const program of PROGRAMS) {
  const title = `on the page, ${program.group}/${program.name} is ${program.must}`;
  const tag = [
    ...(isAttack(program) ? ['@attack'] : []),
    ...(FEW.includes(program) ? ['@firefox'] : []),
  ];
  test(title, { tag }, async ({ stage }, { annotations }) => {
    const { verdict, faults, figures } = await playCalmly(stage, program);
    const finding = { program: program.path, verdict, figures };
    annotations.push({ type: FINDING, description: JSON.stringify(finding) });
    expect.soft(faults).toEqual([]);
    expect(describeVerdict(verdict)).toBe(
      isRight(program, verdict) ? describeVerdict(verdict) : program.must,
    );
  });
}
