import type { Problem } from '#problem';
import type { ImportFile } from '../../catalog/folder.ts';
import { checkExamples } from './examples.ts';
import { checkFileNames } from './fileNames.ts';
import { inOrder } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { checkFrontMatter } from './frontMatter.ts';
import { checkGenerated } from './generated.ts';
import { checkHints } from './hints.ts';
import { checkLeaks } from './leaks.ts';
import { loadFolder } from './load.ts';
import { findMarks } from './marks.ts';
import { checkMarkup } from './markup.ts';
import { checkMistakes } from './mistakes.ts';
import { checkMutation } from './mutation/mutation.ts';
import type { Score } from './mutation/score.ts';
import { playIn } from './play.ts';
import type { Pool } from './pool.ts';
import { checkSolution, checkStarter } from './programs.ts';
import type { Solved } from './programs.ts';
import { checkPurity } from './purity.ts';
import { checkTests } from './testForms.ts';

/** What came of checking a problem's folder. */
export interface Soundness extends Proved {
  readonly slug: string;
  readonly tests: number;
  readonly mistakes: number;
}

/** What was found where the tests were looked at and programs played. */
interface Proved {
  /** In the order of the files; none is `wrong` where the problem is sound. */
  readonly findings: readonly Finding[];
  /** Generated inputs on which reference and solution were compared. */
  readonly inputs: number;
  /** Of the solution, by test. */
  readonly times: Solved['times'];
  /** Null where the solution is not right: nothing can be said of its mutants then. */
  readonly mutation: Score | null;
}

export const isSound = ({ findings }: Soundness) => findings.every(({ kind }) => kind !== 'wrong');

/**
 * Checks a folder: its form first, then what its tests and programs do, as far as they can be loaded.
 *
 * @param typeFaults what the compiler says about it.
 * @throws Error when Python cannot be started.
 */
export async function checkFolder(
  folder: Folder,
  typeFaults: readonly Finding[],
  pool: Pool,
  importFile: ImportFile,
): Promise<Soundness> {
  const form = [...checkForm(folder), ...typeFaults];
  const problem = await loadFolder(folder, importFile);
  if ('fault' in problem) {
    // Most often for a reason that has been found already.
    const isExplained = form.some(({ kind }) => kind === 'wrong');
    return unplayed(folder, isExplained ? form : [...form, problem.fault]);
  }
  // A case without what its type asks for cannot be played.
  if (typeFaults.length > 0) return unplayed(folder, form);
  const proved = await prove(folder, problem, pool, importFile);
  return {
    ...proved,
    slug: folder.slug,
    findings: inOrder([...form, ...proved.findings]),
    tests: problem.tests.length,
    mistakes: problem.mistakes.length,
  };
}

const unplayed = ({ slug }: Folder, findings: readonly Finding[]): Soundness => ({
  slug,
  findings: inOrder(findings),
  tests: 0,
  mistakes: 0,
  inputs: 0,
  times: [],
  mutation: null,
});

function checkForm(folder: Folder): readonly Finding[] {
  const statement = textOf(folder, 'statement.md');
  return [
    ...checkFileNames(folder),
    ...(statement === ''
      ? []
      : [...checkFrontMatter(statement), ...checkMarkup(folder, 'statement.md')]),
    ...checkHints(folder),
    ...findMarks(folder),
  ];
}

async function prove(
  folder: Folder,
  problem: Problem,
  pool: Pool,
  importFile: ImportFile,
): Promise<Proved> {
  const tests = checkTests(folder, problem);
  // Tests that are not of the right form cannot be played.
  if (tests.length > 0) return { findings: tests, inputs: 0, times: [], mutation: null };
  const pure = checkPurity(
    folder,
    problem,
    problem.tests.flatMap(({ cases }) => [...cases]),
  );
  const play = playIn(pool);
  const [solved, generated, ...others] = await Promise.all([
    checkSolution(folder, problem, play),
    checkGenerated(folder, problem, play, importFile),
    checkStarter(folder, problem, play),
    checkExamples(folder, problem, play),
    checkMistakes(folder, problem, play, importFile),
  ]);
  const isRight = pure.length === 0 && solved.findings.length === 0;
  const mutation = isRight ? await checkMutation(folder, problem, pool) : null;
  const findings = [
    ...pure,
    // What the tests expect is not known where the reference is at fault.
    ...(pure.length > 0 ? [] : checkLeaks(folder, problem)),
    ...solved.findings,
    ...generated.findings,
    ...others.flat(),
    ...(mutation?.findings ?? []),
  ];
  return { findings, inputs: generated.inputs, times: solved.times, mutation };
}
