import { test as base, expect } from '@playwright/test';
import { describeVerdict, isAttack, isRight, readPrograms, takeOfEach } from './program.ts';
import { Stage } from './stage.ts';
import { ORIGIN } from './targets.ts';
import { FINDING } from './tally.ts';

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
    const { verdict, faults, figures } = await stage.play(program);
    const finding = { program: program.path, verdict, figures };
    annotations.push({ type: FINDING, description: JSON.stringify(finding) });
    expect.soft(faults).toEqual([]);
    expect(describeVerdict(verdict)).toBe(
      isRight(program, verdict) ? describeVerdict(verdict) : program.must,
    );
  });
}
