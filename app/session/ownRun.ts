import { create } from 'zustand';
import type { Listing } from '../catalog/catalog.ts';
import type { Row } from '../grader/index.ts';
import { messageOf } from '../python/message.ts';
import { answerInput } from './answer.ts';
import type { Answer } from './answer.ts';
import { useCases } from './cases.ts';
import type { OwnCase } from './cases.ts';
import { openProblem } from './problem.ts';
import { useRun } from './run.ts';

/** What came of the learner's own cases in the last run, by their ids. */
export const useOwnRun = create<Readonly<Record<string, Row>>>(() => ({}));

/** Plays the learner's own cases after every run of the tests, until the function that it gives is called. */
export function followRuns(listing: Listing): () => void {
  let current = 0;
  const unsubscribe = useRun.subscribe(({ phase, source }, before) => {
    if (phase === before.phase) return;
    const own = ++current;
    // What they came to is of the code before.
    useOwnRun.setState(waitingRows(), true);
    if (phase.kind === 'ended' && phase.ending.kind === 'completed')
      void playCases(listing, source, () => own === current);
  });
  return () => {
    current++;
    unsubscribe();
  };
}

async function playCases(listing: Listing, source: string, isWanted: () => boolean): Promise<void> {
  const { own } = useCases.getState();
  for (const one of own) {
    if (!isWanted()) return;
    useOwnRun.setState({ [one.id]: { state: 'running', printed: '' } });
    const row = await playCase(listing, source, one);
    if (isWanted()) useOwnRun.setState({ [one.id]: row });
  }
}

const waitingRows = () =>
  Object.fromEntries(useCases.getState().own.map(({ id }) => [id, WAITING]));

const WAITING: Row = { state: 'waiting', printed: '' };

async function playCase(listing: Listing, source: string, { text }: OwnCase): Promise<Row> {
  try {
    const problem = await openProblem(listing);
    const answer = await answerInput(problem, source, text, 'cases');
    return answer ? rowOf(answer, text) : WAITING;
  } catch (error) {
    return rowOf({ kind: 'unclear', message: messageOf(error), line: null }, text);
  }
}

function rowOf(answer: Answer, text: string): Row {
  if (answer.kind === 'answered') return { state: answer.verdict, printed: answer.printed };
  return {
    state: { status: 'not-run', input: text, expected: '', message: answer.message },
    printed: '',
  };
}
