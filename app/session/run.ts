import { create } from 'zustand';
import { inputsOf } from '#problem';
import type { Problem } from '#problem';
import { loadProblem } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/catalog.ts';
import { explain, grade, undecided } from '../grader/index.ts';
import type { Played, Verdict } from '../grader/index.ts';
import type { RunEvent } from '../python/attempt.ts';
import type { Ending } from '../python/run.ts';
import { runner, stopPython } from './python.ts';
import { markStart } from './timing.ts';

export interface RunState {
  readonly phase: Phase;
  /** One a test, in the author's order; none before the first run. */
  readonly rows: readonly Row[];
  /** All that was printed, while the program loaded too. */
  readonly printed: string;
}

export type Phase =
  /** `waiting`: Run was pressed, and Python is not there yet. */
  | { readonly kind: 'idle' | 'waiting' | 'playing' }
  | { readonly kind: 'ended'; readonly ending: Ending };

export interface Row {
  readonly state: 'not-run' | 'running' | Verdict;
  readonly printed: string;
}

const IDLE: RunState = { phase: { kind: 'idle' }, rows: [], printed: '' };

export const useRun = create<RunState>(() => IDLE);

/** Runs the hidden tests on a source; a press during a run does nothing. */
export async function startRun(entry: Entry, source: string): Promise<void> {
  if (isUnderWay(useRun.getState().phase)) return;
  markStart('run');
  useRun.setState({ ...IDLE, phase: { kind: 'waiting' } });
  const ending = await loadProblem(entry)
    .then((problem) => play(problem, source))
    .catch((error: unknown): Ending => ({ kind: 'broken', reason: String(error) }));
  useRun.setState({ phase: { kind: 'ended', ending } });
}

export function stopRun(): void {
  if (isUnderWay(useRun.getState().phase)) stopPython();
}

export const isUnderWay = ({ kind }: Phase) => kind === 'waiting' || kind === 'playing';

async function play(problem: Problem, source: string): Promise<Ending> {
  const { tests, support, statement } = problem;
  const played: Played[][] = tests.map(() => []);
  useRun.setState({ rows: tests.map(() => ({ state: 'not-run', printed: '' })) });
  const job = { source, support, entry: statement.entry, tests: tests.map(inputsOf) };
  const ending = await runner().run(job, (event) => take(problem, played, event));
  const { rows } = useRun.getState();
  const complete = played.map((cases, test) =>
    cases.length === tests[test]?.cases.length ? cases : null,
  );
  const verdicts = rows.flatMap(({ state }) => (typeof state === 'string' ? [] : [state]));
  const explained = explain(problem, verdicts, complete);
  if (explained.length === rows.length)
    useRun.setState({
      rows: rows.map((row, test) => ({ ...row, state: explained[test] ?? row.state })),
    });
  return ending;
}

/** Takes an event of the run in; the verdict is made as soon as the last case of a test is back. */
function take(problem: Problem, played: Played[][], event: RunEvent): void {
  useRun.setState({ phase: { kind: 'playing' } });
  if (event.kind === 'loaded') return;
  if (event.kind === 'printed') {
    useRun.setState(({ printed }) => ({ printed: printed + event.text }));
    if (event.test !== null)
      setRow(event.test, ({ printed }) => ({ printed: printed + event.text }));
    return;
  }
  const test = problem.tests[event.test];
  const cases = played[event.test];
  if (!test || !cases) return;
  if (event.kind === 'started') setRow(event.test, () => ({ state: 'running', printed: '' }));
  if (event.kind === 'undecided') {
    const verdict = undecided(problem, test, event.status, event.reason, event.case);
    setRow(event.test, () => ({ state: verdict }));
  }
  if (event.kind === 'played') {
    cases[event.case] = { outcomes: event.outcomes, printed: event.printed, ms: event.ms };
    if (event.case === test.cases.length - 1) {
      const verdict = grade(problem, test, cases);
      setRow(event.test, () => ({ state: verdict }));
    }
  }
}

function setRow(test: number, change: (row: Row) => Partial<Row>): void {
  useRun.setState(({ rows }) => ({
    rows: rows.map((row, index) => (index === test ? { ...row, ...change(row) } : row)),
  }));
}
