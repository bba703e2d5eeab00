import { create } from 'zustand';
import type { AnyCase, Problem } from '#problem';
import { caseText, exactCall, findDeciding, writtenText } from '../grader/index.ts';
import type { Listing } from '../catalog/catalog.ts';
import { messageOf } from '../python/message.ts';
import { answerCase, answerInput } from './answer.ts';
import type { Answer } from './answer.ts';
import { codeOf, followCode } from './draft/current.ts';
import { endExploring } from './explore.ts';
import { openProblem } from './problem.ts';
import { usePython } from './python.ts';
import { endReading } from './readInput.ts';
import { useRun } from './run.ts';
import { keepTyped, putAside, recallTyped, takeFormer, useTyped } from './typed.ts';

/** An input that the learner tries, and what comes of it. */
export interface Tried {
  readonly text: string;
  /** Whether it is an author's own source, which cannot be read back: it is tried, and not kept. */
  readonly isAuthors: boolean;
  /** Whether the answer to it is on its way; the one before stays until then. */
  readonly isBusy: boolean;
  readonly answer: Answer | null;
  /** Why there can be no answer, as a sentence for the learner. */
  readonly trouble: string | null;
}

export const useTried = create<Tried>(() => ({
  text: '',
  isAuthors: false,
  isBusy: false,
  answer: null,
  trouble: null,
}));

/** After the last key there is an answer so much later. */
const TYPING_MS = 250;

let timer: ReturnType<typeof setTimeout> | undefined;
let open: Listing | undefined;
let asked = 0;
/** An author's case whose text cannot be read back: it is itself tried, while the text stays so. */
let sent: { readonly text: string; readonly scenario: AnyCase } | undefined;

/** Answers what the learner tries, for the code as it is written, until the function that it gives is called. */
export function openTrying(listing: Listing): () => void {
  open = listing;
  const { slug } = listing;
  recallTyped(slug);
  if (useTried.getState().text === '') useTried.setState({ text: useTyped.getState().text });
  openProblem(listing).then(
    (problem) => {
      if (useTried.getState().text === '') {
        const text = exampleOf(problem);
        useTried.setState({ text, isAuthors: sent?.text === text });
      }
      askLater(0);
    },
    (error: unknown) => useTried.setState({ trouble: messageOf(error) }),
  );
  const unfollow = followCode(slug, () => askLater(TYPING_MS));
  // Python may come after all.
  const again = usePython.subscribe(({ kind }) => {
    if (kind === 'ready' && useTried.getState().trouble !== null) askLater(0);
  });
  return () => {
    open = undefined;
    unfollow();
    clearTimeout(timer);
    endExploring('input');
    endReading('input');
    again();
  };
}

/** Tries an input that the learner types, once no more is typed. */
export function tryInput(slug: string, text: string): void {
  keepTyped(slug, text);
  show(text);
}

/** Tries another input; what the learner has typed can be taken back. */
export function showInput(slug: string, text: string): void {
  putAside(slug, text);
  show(text);
}

/** Tries again what the learner had typed before. */
export const takeBack = (slug: string) => show(takeFormer(slug));

function show(text: string): void {
  useTried.setState({ text, isAuthors: sent?.text === text });
  askLater(TYPING_MS);
}

/**
 * Tries what a hidden test asked where it went wrong.
 *
 * @throws Error when the tests cannot be had, as the panel then says.
 */
export async function tryTest(listing: Listing, index: number): Promise<void> {
  const problem = await openProblem(listing);
  const test = problem.tests[index];
  if (!test) return;
  const played = useRun.getState().played[index] ?? [];
  const { scenario, outcomes, finding } = findDeciding(problem, test, played);
  const exact = exactCall(scenario, finding.step, problem.statement, outcomes);
  const text = exact ?? caseText(scenario, problem.statement);
  sent = exact === null ? { text, scenario } : undefined;
  showInput(listing.slug, text);
}

/** The first input of the tests that can be written down, else an author's own; the statement shows it, as a rule. */
function exampleOf({ tests, statement }: Problem): string {
  const shown = tests.toSorted(
    (one, other) => Number(other.example ?? 0) - Number(one.example ?? 0),
  );
  const cases = shown.flatMap((test) => test.cases);
  for (const scenario of cases) {
    const text = writtenText(scenario, statement);
    if (text !== null) return text;
  }
  const [scenario] = cases;
  if (!scenario) return statement.entry.signature;
  const text = caseText(scenario, statement);
  sent = { text, scenario };
  return text;
}

function askLater(ms: number): void {
  if (!open) return;
  useTried.setState({ isBusy: true });
  clearTimeout(timer);
  timer = setTimeout(() => open && void ask(open), ms);
}

async function ask(listing: Listing): Promise<void> {
  const own = ++asked;
  const { text } = useTried.getState();
  const source = codeOf(listing);
  const found = await openProblem(listing)
    .then((problem) =>
      sent?.text === text
        ? answerCase(problem, source, sent.scenario, 'input')
        : answerInput(problem, source, text, 'input'),
    )
    .catch(messageOf);
  if (own !== asked || found === null) return;
  useTried.setState(
    typeof found === 'string'
      ? { isBusy: false, trouble: found }
      : { isBusy: false, trouble: null, answer: found },
  );
}
