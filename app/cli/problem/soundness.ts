import type { Arbitrary } from 'fast-check';
import type { AnyCase, Problem } from '#problem';
import type { ImportFile } from '../../catalog/folder.ts';
import { INPUTS, checkAgreement } from './agreement.ts';
import { checkExamples } from './examples.ts';
import { checkFileNames } from './fileNames.ts';
import { inOrder, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { checkFrontMatter } from './frontMatter.ts';
import { checkLeaks } from './leaks.ts';
import { loadFolder } from './load.ts';
import { findMarks } from './marks.ts';
import { checkMarkup } from './markup.ts';
import { checkMistakes } from './mistakes.ts';
import type { Play } from './play.ts';
import { checkSolution, checkStarter } from './programs.ts';
import type { Solved } from './programs.ts';
import { checkPurity } from './purity.ts';
import { checkTests } from './testForms.ts';

/** What came of checking a problem's folder. */
export interface Soundness {
  readonly slug: string;
  /** In the order of the files; none is `wrong` where the problem is sound. */
  readonly findings: readonly Finding[];
  readonly tests: number;
  readonly mistakes: number;
  /** Generated inputs on which reference and solution were compared. */
  readonly inputs: number;
  readonly times: Solved['times'];
}

export const isSound = ({ findings }: Soundness) => findings.every(({ kind }) => kind !== 'wrong');

/** Checks a folder: its form first, and what Python says where the form allows it to be asked. */
export async function checkFolder(
  folder: Folder,
  typeFaults: readonly Finding[],
  play: Play,
  importFile: ImportFile,
): Promise<Soundness> {
  const form = [
    ...checkFileNames(folder),
    ...checkFrontMatter(textOf(folder, 'statement.md')),
    ...checkMarkup(folder),
    ...typeFaults,
    ...findMarks(folder),
  ];
  const problem = await loadFolder(folder, importFile);
  if ('fault' in problem) {
    const isExplained = form.some(({ kind }) => kind === 'wrong');
    return nothingPlayed(folder, isExplained ? form : [...form, problem.fault]);
  }
  const tests = checkTests(folder, problem);
  if (tests.some(({ message }) => / has no case/.test(message)))
    return nothingPlayed(folder, [...form, ...tests]);

  const [solved, generated, ...played] = await Promise.all([
    checkSolution(folder, problem, play),
    checkGenerated(folder, problem, play, importFile),
    checkStarter(folder, problem, play),
    checkExamples(folder, problem, play),
    checkMistakes(folder, problem, play, importFile),
  ]);
  const pure = checkPurity(
    folder,
    problem,
    problem.tests.flatMap(({ cases }) => cases),
  );
  const leaks = pure.length > 0 ? [] : checkLeaks(folder, problem);
  return {
    slug: folder.slug,
    findings: inOrder([
      ...form,
      ...tests,
      ...pure,
      ...leaks,
      ...solved.findings,
      ...generated,
      ...played.flat(),
    ]),
    tests: problem.tests.length,
    mistakes: problem.mistakes.length,
    inputs: folder.files.has('inputs.ts') ? INPUTS : 0,
    times: solved.times,
  };
}

const nothingPlayed = ({ slug }: Folder, findings: readonly Finding[]): Soundness => ({
  slug,
  findings: inOrder(findings),
  tests: 0,
  mistakes: 0,
  inputs: 0,
  times: [],
});

async function checkGenerated(
  folder: Folder,
  problem: Problem,
  play: Play,
  importFile: ImportFile,
): Promise<readonly Finding[]> {
  if (!folder.files.has('inputs.ts')) return [];
  const { default: generated } = await importFile(`${folder.path}/inputs.ts`);
  if (!isArbitrary(generated))
    return [
      wrong('inputs.ts', 'export default inputs<typeof ENTRY>(…) with a fast-check arbitrary'),
    ];
  return checkAgreement(folder, problem, generated, play);
}

const isArbitrary = (value: unknown): value is Arbitrary<AnyCase> =>
  typeof value === 'object' && value !== null && 'generate' in value;
