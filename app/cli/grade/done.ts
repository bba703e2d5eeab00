import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Report } from './report.ts';
import { UsageError } from './usage.ts';

/**
 * The reports on a problem's files in an earlier result of `--json`, by file, each with the first test
 * alone that did not pass: a class may be large. What an interrupt left of a line is passed over. A
 * file that does not exist yet holds none.
 *
 * @throws UsageError when the file cannot be read.
 */
export async function readDone(path: string, slug: string): Promise<ReadonlyMap<string, Report>> {
  const done = new Map<string, Report>();
  try {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const report = readLine(line);
      if (report?.problem === slug) done.set(report.file, report);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new UsageError(`The earlier results cannot be read: ${(error as Error).message}`);
  }
  return done;
}

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
  'problem' in value &&
  'file' in value &&
  'tests' in value &&
  Array.isArray(value.tests);
