import { kindOf } from '#problem';
import type {
  AnyTest,
  Loss,
  NDArray,
  Outcome,
  Problem,
  Program,
  Programs,
  PythonError,
} from '#problem';
import { imagine } from '../grader/imagine.ts';
import { explain, grade, undecided } from '../grader/index.ts';
import type { Row } from '../grader/index.ts';
import type { RunState } from '../session/run.ts';

/** How a run stands; the code that it ran is set beside it. */
type Run = Omit<RunState, 'source' | 'played'>;

/** A run that has ended, graded as the page does it. */
export function returning(problem: Problem, learner: Learner, printed = ''): Run {
  const { statement, tests } = problem;
  const programs = learner === 'mistaken' ? mistaken(problem) : problem.reference;
  const played = tests.map(({ cases }) =>
    cases.map((scenario) => ({
      outcomes: imagine(scenario, programs, statement).map(CHANGES[learner]),
      printed,
      ms: 0.3,
    })),
  );
  const verdicts = tests.map((test, at) => grade(problem, test, played[at] ?? []));
  const rows = explain(problem, verdicts, played).map((state): Row => ({ state, printed }));
  return { phase: { kind: 'ended', ending: { kind: 'completed' } }, rows, printed };
}

type Learner = keyof typeof CHANGES;

/** What becomes of the right outcomes. */
const CHANGES = {
  right: (outcome: Outcome) => outcome,
  mistaken: (outcome: Outcome) => outcome,
  /** What is below zero in an array is lost. */
  clipped: (outcome: Outcome): Outcome =>
    outcome.kind === 'returned' && kindOf(outcome.value) === 'ndarray'
      ? { ...outcome, value: clip(outcome.value as NDArray) }
      : outcome,
  raising: (): Outcome => ({ kind: 'raised', error: NAME_ERROR, changed: new Set() }),
};

function clip(array: NDArray): NDArray {
  const { data } = array;
  return {
    ...array,
    data: new Float64Array(data.length).map((_, at) => Math.max(0, Number(data[at]))),
  };
}

/** The program of a known mistake that only some tests find. */
function mistaken({ mistakes, reference, statement }: Problem): Programs {
  const known = mistakes.find(({ sentence }) => sentence.includes('replaced by the default'));
  if (!known) throw new Error('The mistake that the gallery shows is not there any more.');
  return { ...reference, [statement.entry.name]: known.twins[0] as Program };
}

const NAME_ERROR: PythonError = {
  type: 'NameError',
  types: ['NameError', 'Exception'],
  message: "name 'wieghts' is not defined. Did you mean: 'weights'?",
  line: 6,
  traceback: [
    'Traceback (most recent call last):',
    '  File "main.py", line 6, in ema_update',
    '    taken = (1 - decay) * wieghts',
    '                          ^^^^^^^',
    "NameError: name 'wieghts' is not defined. Did you mean: 'weights'?",
    '',
  ].join('\n'),
};

/** A run of code that could not be loaded. */
export function refusing(problem: Problem): Run {
  return {
    phase: { kind: 'ended', ending: { kind: 'refused', error: SYNTAX_ERROR } },
    rows: problem.tests.map((test) =>
      lost(problem, test, 'not-run', 'Was not run: the code could not be loaded.'),
    ),
    printed: '',
  };
}

const SYNTAX_ERROR: PythonError = {
  type: 'SyntaxError',
  types: ['SyntaxError', 'Exception'],
  message: "'(' was never closed",
  line: 6,
  traceback: [
    '  File "main.py", line 6',
    '    return (kept + (1 - decay) * weights',
    '           ^',
    "SyntaxError: '(' was never closed",
    '',
  ].join('\n'),
};

/** A run in which the third test did not come back; when it was stopped, nor did those after it. */
export function cutShort(problem: Problem, status: keyof typeof REASONS): Run {
  const isStopped = status === 'stopped';
  const rows = problem.tests.map((test, at) => {
    if (at === 2) return lost(problem, test, status, REASONS[status]);
    if (at > 2 && isStopped)
      return lost(problem, test, 'not-run', 'Was not run: you stopped the run.');
    return returning(problem, 'right').rows[at] ?? WAITING;
  });
  const ending = { kind: isStopped ? 'stopped' : 'completed' } as const;
  return { phase: { kind: 'ended', ending }, rows, printed: '' };
}

const REASONS = {
  'timed-out': 'Did not finish within 5 seconds: look for a loop that never ends.',
  crashed: 'Python broke down while it ran this test.',
  stopped: 'You stopped the run.',
} as const;

const lost = (problem: Problem, test: AnyTest, status: Loss, reason: string): Row => ({
  state: undecided(problem, test, status, reason),
  printed: '',
});

/** A run that is at a test, counted from 1. */
export function playing(problem: Problem, number: number): Run {
  const { rows } = returning(problem, 'right');
  return {
    phase: { kind: 'playing', since: performance.now() - 1_200 },
    rows: rows.map((row, at): Row => {
      if (at < number - 1) return row;
      return at === number - 1 ? { ...WAITING, state: 'running' } : WAITING;
    }),
    printed: '',
  };
}

const WAITING: Row = { state: 'waiting', printed: '' };
