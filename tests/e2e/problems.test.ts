import { readFileSync, readdirSync } from 'node:fs';
import { PROBLEMS, expect, test } from './gradus.ts';

for (const slug of PROBLEMS)
  test(`${slug}: a known mistake is named on the page, and the solution passes every test`, async ({
    problem,
  }) => {
    const { code, sentence } = aMistakeOf(slug);
    await problem.open(code, slug);
    await problem.runToEnd();
    const wrong = problem.rows().and(problem.page.locator(':not([data-status=passed])'));
    await expect(wrong.first()).toContainText(sentence);
    await problem.replaceCode(readFileSync(`problems/${slug}/solution.py`, 'utf8'));
    await problem.runToEnd();
    expect(await problem.statuses()).toEqual(Array(5).fill('passed'));
  });

/** The first of a problem's known mistakes. */
function aMistakeOf(slug: string): { code: string; sentence: string } {
  const folder = `problems/${slug}/mistakes`;
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.py'));
  const twin = readFileSync(`${folder}/${name.replace('.py', '.ts')}`, 'utf8');
  const [, , sentence] = /sentence:\s*(['"])(.*?)\1,\n/.exec(twin) ?? [];
  if (!sentence) throw new Error(`The mistake ${name} of ${slug} has no sentence.`);
  return { code: readFileSync(`${folder}/${name}`, 'utf8'), sentence };
}
