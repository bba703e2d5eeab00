import type { Pane } from '../../session/view.ts';

/** The parts of the page, which the layout that the window has room for puts in their places. */
export interface Parts extends Readonly<Record<Pane, HTMLElement>> {
  /** The bar and the state of the run, always in view. */
  readonly controls: HTMLElement;
}

/** What the parts are called. */
export const PANE_NAMES: Readonly<Record<Pane, string>> = {
  statement: 'Statement',
  code: 'Code',
  tests: 'Tests',
};
