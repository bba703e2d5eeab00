import { create } from 'zustand';

/** The parts of a problem's page; a narrow window shows one of them at a time. */
export const PANES = ['statement', 'code', 'tests'] as const;
export type Pane = (typeof PANES)[number];

/** What can stand in the place of the tests: their results, or something else to do with the code. */
export type View = 'results' | 'try' | 'work' | 'versions' | 'hints';

interface Shown {
  /** The pane in front, where the window has room for one. */
  readonly pane: Pane;
  /** What the pane of the tests holds. */
  readonly view: View;
  /** Where the editor is asked to go; null once it is there. */
  readonly target: Target | null;
}

/** A line of code, as that was then. */
interface Target {
  readonly line: number;
  readonly source: string;
}

export const useView = create<Shown>(() => ({ pane: 'statement', view: 'results', target: null }));

/** Brings a pane to the front. */
export const showPane = (pane: Pane) => useView.setState({ pane });

/** Puts something in the place of the tests, and brings it to the front. */
export const showView = (view: View) => useView.setState({ pane: 'tests', view });

/** Takes the learner to a line of their code, as it was when it ran. */
export const goToLine = (line: number, source: string) =>
  useView.setState({ pane: 'code', target: { line, source } });

/** The editor has gone there. */
export const arrive = () => useView.setState({ target: null });
