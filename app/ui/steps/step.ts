import { flushSync } from 'react-dom';
import type { Listing } from '../../catalog/catalog.ts';
import { codeOf } from '../../session/draft/current.ts';
import { useStepping } from '../../session/stepping.ts';
import { PANES, showPane } from '../../session/view.ts';
import { focusPane } from '../focusPane.ts';

type Steps = typeof import('../../session/steps.ts');

/** What had the focus before, and gets it back. */
let before: Element | null = null;

/** Has a program stepped through; what records its steps is fetched when it is wanted first. */
export function step(listing: Listing, start: (steps: Steps) => Promise<void>): void {
  if (useStepping.getState().kind === 'closed') before = document.activeElement;
  const source = codeOf(listing);
  import('../../session/steps.ts').then(start, () => {
    showPane('code');
    useStepping.setState({ kind: 'failed', title: 'Steps', source, message: MISSING }, true);
  });
}

/** Takes the steps away, and gives the focus back. */
export async function endSteps(): Promise<void> {
  const { closeSteps } = await import('../../session/steps.ts').catch(() => ({
    closeSteps: () => useStepping.setState({ kind: 'closed' }, true),
  }));
  flushSync(closeSteps);
  const pane = before?.closest<HTMLElement>('[data-pane]')?.dataset['pane'];
  const known = PANES.find((one) => one === pane);
  if (known) flushSync(() => showPane(known));
  if (before instanceof HTMLElement && before.isConnected && before !== document.body)
    before.focus();
  else focusPane('code');
}

const MISSING =
  'What records the steps could not be fetched. Check the connection, then reload the page; your code is kept.';
