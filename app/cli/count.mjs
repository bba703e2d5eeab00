import { readFileSync } from 'node:fs';

/** A test runner's JSON report, or nothing when it died before it wrote one. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Skipped tests count as failed, and so does a file that could not be loaded. */
export function countVitest(report, status) {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = (report?.numTotalTests ?? 0) - passed + unloaded.length;
  return settle(passed, failed, status);
}

/** As above; what passed only at the second attempt is named by the report as flaky. */
export function countPlaywright(report, status) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const failed = unexpected + skipped + (report?.errors.length ?? 0);
  return settle(expected + flaky, failed, status);
}

/** Of the last line that `problem check` writes. */
export function countProblems(output, status) {
  const [, sound = 0, others = 0] = /(\d+) problems? sound, (\d+) not\s*$/.exec(output) ?? [];
  return settle(Number(sound), Number(others), status);
}

/** Nothing run, or a failure that no test owns up to, is a failure. */
function settle(passed, failed, status) {
  const isHidden = failed === 0 && (passed === 0 || status !== 0);
  return { passed, failed: isHidden ? 1 : failed };
}
