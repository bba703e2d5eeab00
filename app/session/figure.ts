import { create } from 'zustand';
import type { AnyFigure, Control, Problem, Settings } from '#problem';
import type { Listing } from '../catalog/catalog.ts';
import { loadFigure } from '../catalog/figures.ts';
import { codeOf, followCode } from './draft/current.ts';
import { endExploring, explore } from './explore.ts';
import { drawPicture } from './picture.ts';
import type { Picture, Question } from './picture.ts';
import { openProblem } from './problem.ts';
import { messageOf } from '../python/message.ts';

/** What "See it work" shows. */
export type FigureState =
  | { readonly kind: 'loading' }
  /** The advice is a sentence for the learner, on what to do. */
  | { readonly kind: 'failed'; readonly advice: string }
  | {
      readonly kind: 'open';
      readonly figure: AnyFigure;
      readonly at: Settings<string>;
      readonly picture: Picture;
      /** Whether another picture is on its way. */
      readonly isBusy: boolean;
    };

export const useFigure = create<FigureState>(() => ({ kind: 'loading' }));

/** While a slider is drawn, there is a picture this often; and so long after the last key is one made. */
const SLIDING_MS = 100;
const TYPING_MS = 400;

let timer: ReturnType<typeof setTimeout> | undefined;
/** How many pictures were asked for. */
let asked = 0;
/** Draws a picture of where things stand. */
let draw: () => void = () => {};

/**
 * Shows a problem's figure, fed by the code as it is written, until the function that it gives is
 * called.
 */
export function openFigure(listing: Listing): () => void {
  const { slug } = listing;
  let isOpen = true;
  useFigure.setState({ kind: 'loading' }, true);
  Promise.all([openProblem(listing), loadFigure(slug)]).then(
    ([problem, figure]) => {
      if (!isOpen || !figure) return;
      const at = mapValues(figure.controls, ({ start }) => start);
      const picture = drawPicture(problem, questionOf(figure, at), null);
      useFigure.setState({ kind: 'open', figure, at, picture, isBusy: true }, true);
      draw = () => void redraw(problem, codeOf(listing));
      draw();
    },
    () => {
      if (isOpen) useFigure.setState({ kind: 'failed', advice: MISSING }, true);
    },
  );
  const unfollow = followCode(slug, () => drawLater(TYPING_MS));
  return () => {
    isOpen = false;
    unfollow();
    clearTimeout(timer);
    timer = undefined;
    draw = () => {};
    endExploring('picture');
  };
}

/** Moves a slider. */
export function slide(name: string, to: number): void {
  const shown = useFigure.getState();
  if (shown.kind !== 'open') return;
  useFigure.setState({ ...shown, at: { ...shown.at, [name]: to } });
  if (timer === undefined) drawLater(SLIDING_MS);
}

function drawLater(ms: number): void {
  if (useFigure.getState().kind === 'open') useFigure.setState({ isBusy: true });
  clearTimeout(timer);
  timer = setTimeout(() => {
    timer = undefined;
    draw();
  }, ms);
}

async function redraw(problem: Problem, source: string): Promise<void> {
  const shown = useFigure.getState();
  if (shown.kind !== 'open') return;
  const own = ++asked;
  const show = (picture: Picture) =>
    useFigure.setState({ picture, isBusy: timer !== undefined || own !== asked });
  const question = questionOf(shown.figure, shown.at);
  const found = await explore(problem, source, question.cases, 'picture').catch(messageOf);
  if (found === null) return;
  if (typeof found === 'string') return show({ ...shown.picture, fault: found });
  show(drawPicture(problem, question, found));
}

const questionOf = (figure: AnyFigure, at: Settings<string>): Question => ({
  figure,
  at,
  cases: figure.ask(at),
});

const mapValues = (
  controls: Readonly<Record<string, Control>>,
  of: (control: Control) => number,
): Settings<string> =>
  Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, of(control)]));

const MISSING =
  'The picture could not be fetched. Check the connection, then open it again; your code is kept.';
