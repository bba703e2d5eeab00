import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { readLines } from '../../python/lines.ts';
import type { Report } from './report.ts';
import { UsageError } from './usage.ts';

/**
 * The reports on a problem's files in an earlier result of `--json`, by file; of the tests, each has
 * the first alone that did not pass: a class may be large. What an interrupt left of a line is passed
 * over. A file that does not exist yet holds none.
 *
 * @throws UsageError when the file cannot be read.
 */
export async function readEarlier(
  path: string,
  slug: string,
): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  try {
    for await (const line of readLines(createReadStream(path))) {
      const report = readLine(line);
      if (report?.problem === slug) reports.set(report.file, report);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new UsageError(`The earlier results cannot be read: ${(error as Error).message}`);
  }
  return reports;
}

/** Whether standard output goes on in a file whose last line was cut, and would be lost with it. */
export function goesOnMidLine(path: string): boolean {
  if (!existsSync(path)) return false;
  const [file, output] = [statSync(path), fstatSync(STDOUT)];
  if (file.size === 0 || file.dev !== output.dev || file.ino !== output.ino) return false;
  const last = new Uint8Array(1);
  const opened = openSync(path, 'r');
  readSync(opened, last, 0, 1, file.size - 1);
  closeSync(opened);
  return last[0] !== NEWLINE;
}

const STDOUT = 1;
const NEWLINE = 10;

function readLine(line: string): Report | null {
  try {
    const report: unknown = JSON.parse(line);
    if (!isReport(report)) return null;
    const { tests, mistake = null } = report;
    const first = tests.find(({ status }) => status !== 'passed');
    return { ...report, tests: first ? [first] : [], printed: '', mistake };
  } catch {
    return null;
  }
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' &&
  value !== null &&
  ['problem', 'file', 'status', 'passed', 'total', 'refused'].every((key) => key in value) &&
  'tests' in value &&
  Array.isArray(value.tests);
