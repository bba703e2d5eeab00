import { appendFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { firstReason } from './report.ts';
import type { Report } from './report.ts';
import { UsageError } from './usage.ts';

/**
 * Begins a table of the files graded, a row each: file, passed, total, first reason.
 *
 * @returns what adds a row.
 * @throws UsageError when the file cannot be written.
 */
export function openTable(path: string): (report: Report) => void {
  const write = (put: typeof appendFileSync, row: readonly (string | number)[]) =>
    // A cell that begins like a formula would be one to a spreadsheet.
    put(path, stringify([row], { escape_formulas: true, record_delimiter: '\r\n' }));
  try {
    write(writeFileSync, ['file', 'passed', 'total', 'first reason']);
  } catch (error) {
    throw new UsageError(`The table cannot be written: ${(error as Error).message}`);
  }
  return (report) =>
    write(appendFileSync, [report.file, report.passed, report.total, firstReason(report)]);
}
