import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../grade/usage.ts';

/** What was asked for; paths are absolute. */
export type Options = { readonly kind: 'help' } | CheckOptions | NewOptions;

export interface CheckOptions {
  readonly kind: 'check';
  /** None for all there are. */
  readonly slugs: readonly string[];
  readonly problems: string | null;
  readonly isVerbose: boolean;
  /** Whether places that are still to fill in count as wrong. */
  readonly isFinished: boolean;
  readonly jobs: number;
}

/** What is null is asked for. */
export interface NewOptions {
  readonly kind: 'new';
  readonly slug: string;
  readonly problems: string | null;
  readonly title: string | null;
  readonly difficulty: string | null;
  /** A signature, or just the name of what is asked for. */
  readonly signature: string | null;
  readonly isClass: boolean;
}

/**
 * What the arguments of `problem` ask for.
 *
 * @param cwd the folder where the command was typed.
 * @throws UsageError that says what is wrong.
 */
export function readOptions(args: readonly string[], cwd: string): Options {
  const { values, positionals } = parse(args);
  const [command, ...slugs] = positionals;
  if (values.help) return { kind: 'help' };
  const problems = values.problems === undefined ? null : resolve(cwd, values.problems);
  if (command === 'check') {
    refuse(values, ['title', 'difficulty', 'signature', 'name', 'class'], 'check');
    return {
      kind: 'check',
      slugs,
      problems,
      isVerbose: values.verbose ?? false,
      isFinished: values.finished ?? false,
      jobs: values.jobs === undefined ? availableParallelism() : readJobs(values.jobs),
    };
  }
  if (command !== 'new')
    throw new UsageError(
      `Say what to do: npm run problem -- new SLUG, or npm run problem -- check`,
    );
  refuse(values, ['verbose', 'finished', 'jobs'], 'new');
  const [slug, ...others] = slugs;
  if (slug === undefined || others.length > 0)
    throw new UsageError('Name one problem: npm run problem -- new moving-average');
  if (values.name !== undefined && values.signature !== undefined)
    throw new UsageError('Give --signature or --name, not both: a signature has the name in it.');
  return {
    kind: 'new',
    slug,
    problems,
    title: values.title ?? null,
    difficulty: values.difficulty ?? null,
    signature: values.signature ?? values.name ?? null,
    isClass: values.class ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        problems: { type: 'string' },
        verbose: { type: 'boolean' },
        finished: { type: 'boolean' },
        jobs: { type: 'string' },
        title: { type: 'string' },
        difficulty: { type: 'string' },
        signature: { type: 'string' },
        name: { type: 'string' },
        class: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${reason}. See npm run problem -- --help`);
  }
}

/** Options of the other command. */
function refuse(values: object, names: readonly string[], command: string): void {
  const given = names.find((name) => name in values);
  if (given !== undefined)
    throw new UsageError(`--${given} means nothing to ${command}. See npm run problem -- --help`);
}

function readJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs > 0 && jobs <= 1_000) return jobs;
  throw new UsageError(`--jobs is a whole number from 1 on, not "${text}".`);
}
