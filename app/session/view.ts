import { create } from 'zustand';

/** The parts of a problem's page; a narrow window shows one of them at a time. */
export const PANES = ['statement', 'code', 'tests'] as const;
export type Pane = (typeof PANES)[number];

interface View {
  /** The pane in front, where the window has room for one. */
  readonly pane: Pane;
  /** The line the editor was last asked to go to; a new object for every time it is asked. */
  readonly target: { readonly line: number } | null;
}

export const useView = create<View>(() => ({ pane: 'statement', target: null }));

/** Brings a pane to the front. */
export const showPane = (pane: Pane) => useView.setState({ pane });

/** Takes the learner to a line of their code. */
export const goToLine = (line: number) => useView.setState({ pane: 'code', target: { line } });
