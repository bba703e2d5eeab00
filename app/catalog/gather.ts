import type { AnyMistake, AnyTest, Asked, Problem, Program, Programs } from '#problem';
import type { Listing } from './catalog.ts';

/** How each file of a problem's folder is loaded, by its path in the folder. */
export type ProblemFiles = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * All of a problem, from its files.
 *
 * @param folder what the folder is called in a message.
 * @throws Error that names the file which is missing or lacks something.
 */
export async function gatherProblem(
  { slug, statement, starter }: Listing,
  folder: string,
  files: ProblemFiles,
): Promise<Problem> {
  const need = async <T>(name: string): Promise<T> => {
    const load = files[name];
    if (!load) throw new Error(`${folder}${name} is missing.`);
    return (await load()) as T;
  };
  const mistakes = Object.keys(files).filter((name) => /^mistakes\/[^/]+\.ts$/.test(name));
  const [exported, tests, known, support] = await Promise.all([
    need<Record<string, Program | undefined>>('reference.ts'),
    need<readonly AnyTest[]>('tests.ts'),
    Promise.all(mistakes.map((name) => need<AnyMistake>(name))),
    'support.py' in files ? need<string>('support.py') : null,
  ]);
  const reference = pickAsked(exported, statement, `${folder}reference.ts`);
  return { slug, statement, starter, support, reference, tests, mistakes: known };
}

function pickAsked(
  exported: Readonly<Record<string, Program | undefined>>,
  { entry, also }: Asked,
  file: string,
): Programs {
  const asked = [entry, ...also].map(({ name }) => {
    const program = exported[name];
    if (!program) throw new Error(`${file} must export ${name}, as the statement says.`);
    return [name, program] as const;
  });
  return Object.fromEntries(asked);
}
