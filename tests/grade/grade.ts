import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../../app/cli/grade/report.ts';

/** What a command came to. */
export interface Graded {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of `--json`. */
  readonly reports: readonly Report[];
}

export const RUN = resolve('app/cli/run.cjs');

/** Starts `grade` as it is started from a shell that is in this folder. */
export function startGrade(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [RUN, 'grade', ...args], { cwd });
}

/** Runs `grade` to its end; `input` is what stands on standard input. */
export const runGrade = (args: readonly string[], cwd: string, input = '') =>
  toEnd(startGrade(args, cwd), input);

/** Waits for the end of a command. */
export async function toEnd(child: ChildProcessWithoutNullStreams, input = ''): Promise<Graded> {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.end(input);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, stdout, stderr, reports: readReports(stdout) };
}

const readReports = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Report);

/** A new folder with these files. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-grade-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A program whose function has this body. */
export const ema = (...lines: readonly string[]) =>
  `def ema_update(ema, weights, decay=0.99):\n${lines.map((line) => `    ${line}\n`).join('')}`;

export const RIGHT = ema('return decay * ema + (1 - decay) * weights');
