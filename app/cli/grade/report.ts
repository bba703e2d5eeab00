import type { Problem } from '#problem';
import { countPassed, verdictsOf } from '../../grader/index.ts';
import type { RunRecord, Verdict } from '../../grader/index.ts';
import type { Versions } from '../../python/protocol.ts';
import type { Ending } from '../../python/run.ts';

/** What came of a file, as `--json` writes it. */
export interface Report {
  readonly problem: string;
  readonly file: string;
  readonly status: 'passed' | 'failed' | 'refused' | 'crashed';
  readonly passed: number;
  readonly total: number;
  /** Why the program could not be loaded. */
  readonly refused: { type: string; message: string; line: number | null } | null;
  readonly tests: readonly TestReport[];
  readonly printed: string;
  readonly python: string;
  readonly numpy: string;
  /** The sentence of the known mistake, or else the diagnosis, that explains every outcome. */
  readonly mistake: string | null;
}

export interface TestReport {
  readonly name: string;
  readonly status: Verdict['status'];
  readonly message: string;
  readonly input: string;
  readonly expected: string;
  readonly actual: string;
  readonly printed: string;
  /** Milliseconds inside Python. */
  readonly ms: number;
}

/** The report on a file whose run has ended. */
export function reportOn(
  file: string,
  problem: Problem,
  record: RunRecord,
  ending: Ending,
  { python, numpy }: Versions,
): Report {
  const verdicts = verdictsOf(record.rows);
  const refused =
    ending.kind === 'refused'
      ? { type: ending.error.type, message: ending.error.message, line: ending.error.line }
      : null;
  return {
    problem: problem.slug,
    file,
    status: refused ? 'refused' : statusOf(verdicts),
    passed: countPassed(verdicts),
    total: problem.tests.length,
    refused,
    tests: verdicts.map((verdict, test) =>
      reportOnTest(problem.tests[test]?.name ?? '', verdict, record.rows[test]?.printed ?? ''),
    ),
    printed: record.printed,
    python,
    numpy,
    mistake: verdicts.map(mistakeOf).find((sentence) => sentence !== null) ?? null,
  };
}

/** Whether a single test crashed is worth a look of its own: the program broke Python. */
function statusOf(verdicts: readonly Verdict[]): 'passed' | 'failed' | 'crashed' {
  if (verdicts.some(({ status }) => status === 'crashed')) return 'crashed';
  return verdicts.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
}

const reportOnTest = (name: string, verdict: Verdict, printed: string): TestReport => ({
  name,
  status: verdict.status,
  message: verdict.message,
  input: verdict.input,
  expected: verdict.expected,
  actual: 'actual' in verdict ? verdict.actual : '',
  printed,
  ms: 'ms' in verdict ? Math.round(verdict.ms * 1_000) / 1_000 : 0,
});

const mistakeOf = (verdict: Verdict) => ('mistake' in verdict ? verdict.mistake : null);

/** The first thing that went wrong, in a sentence; empty where all tests passed. */
export function firstReason({ refused, mistake, tests }: Report): string {
  if (refused) return `${refused.type}: ${refused.message}${lineText(refused.line)}`;
  if (mistake !== null) return mistake;
  const first = tests.find(({ status }) => status !== 'passed');
  return first ? `${first.name}: ${first.message}` : '';
}

export const lineText = (line: number | null) => (line === null ? '' : ` (line ${line})`);
