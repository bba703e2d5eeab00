import type { Pane } from '../../session/view.ts';

/** The parts of the page, as whichever layout the window has room for arranges them. */
export interface Panes extends Readonly<Record<Pane, React.ReactElement>> {
  /** The bar and the state of the run, always in view. */
  readonly controls: React.ReactElement;
}

/** What the parts are called. */
export const PANE_NAMES: Readonly<Record<Pane, string>> = {
  statement: 'Statement',
  code: 'Code',
  tests: 'Tests',
};
