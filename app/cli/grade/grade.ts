import { pMapIterable } from 'p-map';
import confinement from 'virtual:confined';
import { problemInputs } from '#problem';
import type { Problem } from '#problem';
import type { ImportFile } from '../../catalog/folder.ts';
import { LIMITS } from '../../python/limits.ts';
import { openProcesses } from '../../python/processes.ts';
import type { Job } from '../../python/protocol.ts';
import { goesOnMidLine, readEarlier } from './earlier.ts';
import { openLane } from './lane.ts';
import type { Lane } from './lane.ts';
import { readOptions } from './options.ts';
import type { Options } from './options.ts';
import { openOutput } from './output.ts';
import { findProblem } from './problem.ts';
import type { Report } from './report.ts';
import { readSource } from './source.ts';
import { listSubmissions } from './submissions.ts';
import type { Submission } from './submissions.ts';
import { openTable } from './table.ts';
import { HELP, UsageError } from './usage.ts';

/** Where the command was typed, and what it needs of the project. */
export interface Setting {
  readonly cwd: string;
  /** The folder of the project's own problems. */
  readonly problems: string;
  readonly importFile: ImportFile;
  /** Nothing more is written once this is aborted. */
  readonly stopped: AbortSignal;
}

/** Reports that may wait for that on a slow file before them, for each job. */
const WAITING = 32;
/** Seconds beyond a run's own limit after which its process ends by itself. */
const SLACK = 30;

/**
 * Grades the files that the arguments name, and writes the reports in their order.
 *
 * @returns whether all tests of all files passed.
 * @throws UsageError when the arguments cannot be followed, Error when Python cannot be started.
 */
export async function grade(args: readonly string[], setting: Setting): Promise<boolean> {
  const options = readOptions(args, setting.cwd);
  if (options === null) {
    process.stdout.write(`${HELP}\n`);
    return true;
  }
  const submissions = listSubmissions(options.files, setting.cwd, options.shard);
  const folder = options.problems ?? setting.problems;
  const problem = await findProblem(folder, options.slug, setting.importFile);
  const earlier =
    options.earlier === null ? NONE : await readEarlier(options.earlier, problem.slug);
  refuseOverwriting(options, submissions);
  if (options.earlier !== null && earlier.size === 0)
    process.stderr.write(
      `No report on ${problem.slug} in ${options.earlier} yet: all are graded.\n`,
    );
  const addRow = options.csv === null ? null : openTable(options.csv);

  const findEarlier = ({ file, path }: Submission) =>
    path === null ? undefined : earlier.get(file);
  const count = submissions.filter((submission) => !findEarlier(submission)).length;
  const output = openOutput(options.isJson, count);
  const gradeOne = createGrading(problem, jobFor(problem, options.timeout));
  const graded = pMapIterable(
    submissions,
    async (submission) => {
      const known = findEarlier(submission);
      return { isNew: !known, report: known ?? (await gradeOne(submission)) };
    },
    { concurrency: options.jobs, backpressure: options.jobs * WAITING },
  );
  if (options.isJson && options.earlier !== null && goesOnMidLine(options.earlier))
    process.stdout.write('\n');
  const statuses: Report['status'][] = [];
  for await (const { report, isNew } of graded) {
    if (setting.stopped.aborted) return false;
    statuses.push(report.status);
    addRow?.(report);
    if (isNew) await output.write(report);
  }
  await output.end(statuses);
  return statuses.every((status) => status === 'passed');
}

const NONE: ReadonlyMap<string, Report> = new Map();

/** A slip with the names must not cost anybody a file. */
function refuseOverwriting({ csv, earlier }: Options, submissions: readonly Submission[]): void {
  if (csv === null) return;
  if (csv === earlier || submissions.some(({ path }) => path === csv))
    throw new UsageError(`--csv would overwrite ${csv}: name another file.`);
}

/** What every file is put to; a longer limit for a test is one for the rest of a run as well. */
function jobFor(problem: Problem, timeout: number | null): Omit<Job, 'source'> {
  const inputs = problemInputs(problem);
  if (timeout === null) return { ...inputs, limits: LIMITS };
  const tests = inputs.tests.map((test) => ({ ...test, seconds: timeout }));
  const run = Math.max(LIMITS.run, (LIMITS.run / LIMITS.load) * timeout);
  return { ...inputs, tests, limits: { load: Math.max(LIMITS.load, timeout), run } };
}

/** Grades in as many lanes as there are files at the same time. */
function createGrading(problem: Problem, job: Omit<Job, 'source'>) {
  const open = openProcesses(confinement, job.limits.load + job.limits.run + SLACK);
  const idle: Lane[] = [];
  return async (submission: Submission): Promise<Report> => {
    const lane = idle.pop() ?? openLane(open, problem, job);
    const report = await lane(submission.file, await readSource(submission));
    idle.push(lane);
    return report;
  };
}
