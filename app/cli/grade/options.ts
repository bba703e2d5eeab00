import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** What was asked for; paths are absolute, but for the files to grade, which keep their names. */
export interface Options {
  readonly slug: string;
  readonly files: readonly string[];
  readonly isJson: boolean;
  readonly csv: string | null;
  /** Seconds a test may take, where not what the problem says. */
  readonly timeout: number | null;
  /** The folder of problems, where not the project's own. */
  readonly problems: string | null;
  readonly jobs: number;
  readonly shard: Shard;
  /** The results of an earlier grading, to go on with. */
  readonly earlier: string | null;
}

/** One part of the files: every `count`-th, from the one at `index`, which counts from 0. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * What the arguments of `grade` ask for, or null where they ask for help.
 *
 * @param cwd the folder where the command was typed.
 * @throws UsageError that says what is wrong.
 */
export function readOptions(args: readonly string[], cwd: string): Options | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [slug, ...files] = positionals;
  if (slug === undefined || files.length === 0)
    throw new UsageError(
      `Say which problem and which files: npm run grade -- ${slug ?? 'ema-update'} homework/`,
    );
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input, -, can be read only once.');
  const path = (name: string | undefined) => (name === undefined ? null : resolve(cwd, name));
  return {
    slug,
    files,
    isJson: values.json ?? false,
    csv: path(values.csv),
    timeout: values.timeout === undefined ? null : readSeconds(values.timeout),
    problems: path(values.problems),
    jobs: values.jobs === undefined ? availableParallelism() : readJobs(values.jobs),
    shard: readShard(values.shard ?? '1/1'),
    earlier: path(values['skip-done']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        csv: { type: 'string' },
        timeout: { type: 'string' },
        problems: { type: 'string' },
        jobs: { type: 'string' },
        shard: { type: 'string' },
        'skip-done': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${reason}. See npm run grade -- --help`);
  }
}

const LONGEST_SECONDS = 3_600;

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() && seconds > 0 && seconds <= LONGEST_SECONDS) return seconds;
  throw new UsageError(`--timeout is a number of seconds up to ${LONGEST_SECONDS}, not "${text}".`);
}

function readJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs > 0 && jobs <= 1_000) return jobs;
  throw new UsageError(`--jobs is a whole number from 1 on, not "${text}".`);
}

function readShard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index >= 1 && index <= count)
    return { index: index - 1, count };
  throw new UsageError(`--shard is a part of a whole, from 1/4 to 4/4, not "${text}".`);
}
