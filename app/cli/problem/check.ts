import { readdirSync } from 'node:fs';
import { pMapIterable } from 'p-map';
import type { Setting } from '../grade/grade.ts';
import { advise } from '../grade/problem.ts';
import { startProgress } from '../grade/progress.ts';
import { paintFor } from '../grade/readable.ts';
import { UsageError } from '../grade/usage.ts';
import { readFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import type { CheckOptions } from './options.ts';
import { openPool } from './pool.ts';
import { soundnessText, summaryText } from './readable.ts';
import { checkFolder, isSound } from './soundness.ts';
import type { Soundness } from './soundness.ts';
import { checkTypes } from './types.ts';

/**
 * Checks problems, and writes what came of each in their order.
 *
 * @returns whether all are sound.
 * @throws UsageError when there is no such problem, Error when Python cannot be started.
 */
export async function check(options: CheckOptions, setting: Setting): Promise<boolean> {
  const { jobs, isVerbose } = options;
  const folders = findFolders(options.problems ?? setting.problems, options.slugs);
  const pool = openPool(jobs);
  const types = checkTypes(folders.map(({ path }) => path));
  const progress = startProgress(folders.length, process.stderr);
  const paint = paintFor(process.stdout);
  const checkOne = async (folder: Folder) => {
    const start = performance.now();
    const faults = (await types).get(folder.path) ?? [];
    const found = await checkFolder(folder, faults, pool, setting.importFile);
    const soundness = options.isFinished ? withoutMarks(found) : found;
    return { folder, soundness, seconds: (performance.now() - start) / 1_000 };
  };
  const results: Soundness[] = [];
  for await (const { folder, soundness, seconds } of pMapIterable(folders, checkOne, {
    concurrency: jobs,
    backpressure: Infinity,
  })) {
    if (setting.stopped.aborted) return false;
    results.push(soundness);
    progress.hide();
    const style = { cwd: setting.cwd, isVerbose, paint };
    process.stdout.write(soundnessText(soundness, folder, seconds, style));
    progress.show(results.length);
  }
  progress.hide();
  const sound = results.filter(isSound).length;
  process.stdout.write(summaryText(sound, results.length));
  return sound === results.length;
}

/** What is still to fill in is wrong in a problem that is said to be finished. */
const withoutMarks = (soundness: Soundness): Soundness => ({
  ...soundness,
  findings: soundness.findings.map((finding) =>
    finding.kind === 'unfinished'
      ? { ...finding, kind: 'wrong', message: `still to fill in: ${finding.message}` }
      : finding,
  ),
});

function findFolders(parent: string, slugs: readonly string[]): readonly Folder[] {
  const there = list(parent);
  for (const slug of slugs)
    if (!there.includes(slug))
      throw new UsageError(`There is no problem ${slug} in ${parent}. ${advise(slug, there)}`);
  const wanted = slugs.length > 0 ? [...new Set(slugs)] : there;
  if (wanted.length === 0)
    throw new UsageError(`${parent} has no problems: npm run problem -- new SLUG writes one.`);
  return wanted.map((slug) => readFolder(parent, slug));
}

/** Every folder in it: one without a statement lacks something, and is a problem all the same. */
function list(parent: string): readonly string[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${parent} cannot be read as a folder of problems (${code}).`);
  }
}
