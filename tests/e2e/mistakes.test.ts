import { readFileSync, readdirSync } from 'node:fs';
import { SLUG, expect, test } from './gradus.ts';

const FOLDER = `problems/${SLUG}/mistakes`;
const names = readdirSync(FOLDER).flatMap((file) =>
  file.endsWith('.py') ? [file.slice(0, -3)] : [],
);

/** The sentence of a mistake, as its file writes it. */
function sentenceOf(name: string): string {
  const [, sentence] =
    /sentence:\s*'([^']+)'/.exec(readFileSync(`${FOLDER}/${name}.ts`, 'utf8')) ?? [];
  if (!sentence) throw new Error(`${name}.ts has no sentence.`);
  return sentence;
}

test('there are seven known mistakes', () => expect(names).toHaveLength(7));

for (const name of names)
  test(`the mistake "${name}" fails and is named by its own sentence`, async ({ problem }) => {
    await problem.open(readFileSync(`${FOLDER}/${name}.py`, 'utf8'));
    await problem.runToEnd();
    await expect(problem.summary()).not.toContainText('5 of 5');
    const wrong = problem.rows().and(problem.page.locator(':not([data-status=passed])'));
    expect(await wrong.count()).toBeGreaterThan(0);
    for (const row of await wrong.all()) {
      await expect(row).toContainText(sentenceOf(name));
      for (const other of names.filter((one) => one !== name))
        await expect(row).not.toContainText(sentenceOf(other));
    }
  });
