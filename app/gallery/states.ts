import type { Problem } from '#problem';
import { useConnection } from '../session/connection.ts';
import { useDrafts } from '../session/draft/draft.ts';
import { useLoading } from '../session/loading.ts';
import type { Loading } from '../session/loading.ts';
import { useOffline } from '../session/offline/offline.ts';
import { useUsage } from '../session/offline/usage.ts';
import { MISSING, useProblem } from '../session/problem.ts';
import { usePython } from '../session/python.ts';
import { useRun } from '../session/run.ts';
import type { RunState } from '../session/run.ts';
import { showPane } from '../session/view.ts';
import type { Pane } from '../session/view.ts';
import type { StateName } from './names.ts';
import { ABORTS, CLIPS, LOOPS, PRINTS, RAISES, REFUSED, RIGHT, WRONG } from './programs.ts';
import { cutShort, playing, refusing, returning } from './runs.ts';

/** What differs from a page on which Python is ready and nothing was run. */
interface Shown {
  readonly python?: ReturnType<typeof usePython.getState>;
  readonly loading?: Loading;
  readonly isOffline?: true;
  readonly isTestless?: true;
  readonly code?: string;
  readonly run?: Partial<RunState>;
  readonly drafts?: Partial<ReturnType<typeof useDrafts.getState>>;
  readonly offline?: Partial<ReturnType<typeof useOffline.getState>>;
  /** In front, where there is room for one. */
  readonly pane?: Pane;
  /** The name of a button that is pressed. */
  readonly press?: string;
}

const versions = { python: '3.14.2', numpy: '1.19.5' };
const ready = { kind: 'ready', versions } as const;
const broken = {
  kind: 'broken',
  reason:
    'numpy-1.19.5.whl could not be fetched: the server answered 503. Check the connection and try again.',
} as const;
const PRINTED = Array.from({ length: 40 }, (_, step) => `step ${step}\n`).join('');
const total = 15_800_000;
const fetching = { step: 'fetching', bytes: 6_200_000, total } as const;

const statesOf = (problem: Problem): Readonly<Record<StateName, Shown>> => ({
  loading: { python: { kind: 'loading' }, loading: fetching },
  starting: { python: { kind: 'loading' }, loading: { step: 'starting', total } },
  slow: {
    python: { kind: 'loading' },
    loading: fetching,
    run: { phase: { kind: 'waiting' } },
    pane: 'tests',
  },
  ready: {},
  'tests-missing': { isTestless: true, pane: 'tests' },
  offline: { python: broken, isOffline: true },
  'ready-offline': { isOffline: true },
  broken: { python: broken },
  running: {
    python: { kind: 'running', versions },
    code: RIGHT,
    run: playing(problem, 3),
    pane: 'tests',
  },
  restarting: {
    python: { kind: 'restarting', versions, isLost: false },
    code: RIGHT,
    run: returning(problem, 'right'),
    pane: 'tests',
  },
  lost: {
    python: { kind: 'restarting', versions, isLost: true },
    code: ABORTS,
    run: cutShort(problem, 'crashed'),
    pane: 'tests',
  },
  passed: { code: RIGHT, run: returning(problem, 'right'), pane: 'tests' },
  failed: { code: WRONG, run: returning(problem, 'mistaken'), pane: 'tests' },
  arrays: { code: CLIPS, run: returning(problem, 'clipped'), pane: 'tests' },
  raised: { code: RAISES, run: returning(problem, 'raising'), pane: 'tests' },
  refused: { code: REFUSED, run: refusing(problem), pane: 'tests' },
  'timed-out': { code: LOOPS, run: cutShort(problem, 'timed-out'), pane: 'tests' },
  crashed: { code: ABORTS, run: cutShort(problem, 'crashed'), pane: 'tests' },
  stopped: { code: LOOPS, run: cutShort(problem, 'stopped'), pane: 'tests' },
  printed: {
    code: PRINTS,
    run: returning(problem, 'mistaken', PRINTED),
    pane: 'tests',
  },
  'storage-full': { code: RIGHT, drafts: { kept: 'full' }, pane: 'code' },
  'storage-blocked': { code: RIGHT, drafts: { kept: 'blocked' }, pane: 'code' },
  'other-draft': {
    drafts: { others: [{ id: 'other', code: RIGHT, time: new Date().setHours(10, 42) }] },
    pane: 'code',
  },
  keys: { press: 'Keys (F1)' },
  stored: { offline: { readiness: 'ready' }, press: 'Stored on this device' },
  update: { offline: { update: 'waiting' } },
});

/** Puts the stores of a page into a state, without Python and without touching what is saved. */
export function showState(name: StateName, problem: Problem): void {
  const shown = statesOf(problem)[name];
  const {
    python = ready,
    loading,
    isOffline,
    isTestless,
    code,
    run,
    drafts,
    offline,
    pane,
    press,
  } = shown;
  usePython.setState(python, true);
  if (loading) useLoading.setState(loading, true);
  if (isOffline) useConnection.setState({ isOnline: false });
  if (isTestless) useProblem.setState({ kind: 'failed', advice: MISSING }, true);
  if (code !== undefined) useDrafts.setState({ bySlug: { [problem.slug]: code } });
  if (run) useRun.setState({ ...run, source: code ?? '' });
  if (drafts) useDrafts.setState(drafts);
  if (offline) useOffline.setState(offline);
  useUsage.setState({ bytes: 34_400_000, isPersistent: true });
  if (pane) showPane(pane);
  const buttons = [...document.querySelectorAll('button')];
  if (press) buttons.find((one) => (one.ariaLabel ?? one.textContent) === press)?.click();
}
