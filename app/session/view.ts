import { create } from 'zustand';

/** The parts of a problem's page; a narrow window shows one of them at a time. */
export const PANES = ['statement', 'code', 'tests'] as const;
export type Pane = (typeof PANES)[number];

interface View {
  /** The pane in front, where the window has room for one. */
  readonly pane: Pane;
  /** The line that the editor is asked to go to, of the code that ran last; null once it is there. */
  readonly target: number | null;
}

export const useView = create<View>(() => ({ pane: 'statement', target: null }));

/** Brings a pane to the front. */
export const showPane = (pane: Pane) => useView.setState({ pane });

/** Takes the learner to a line of their code, as it was when it ran. */
export const goToLine = (line: number) => useView.setState({ pane: 'code', target: line });

/** The editor has gone there. */
export const arrive = () => useView.setState({ target: null });
