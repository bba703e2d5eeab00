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
  // A cell that begins like a formula would be one to a spreadsheet, and takes its mark for UTF-8.
  const options = { escape_formulas: true, record_delimiter: '\r\n' } as const;
  try {
    const head = ['file', 'passed', 'total', 'first reason'];
    writeFileSync(path, stringify([head], { ...options, bom: true }));
  } catch (error) {
    throw new UsageError(`The table cannot be written: ${(error as Error).message}`);
  }
  return (report) =>
    appendFileSync(
      path,
      stringify([[report.file, report.passed, report.total, firstReason(report)]], options),
    );
}
