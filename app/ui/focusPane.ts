import { flushSync } from 'react-dom';
import { showPane } from '../session/view.ts';
import type { Pane } from '../session/view.ts';

/** Brings a part of the page to the front and the focus into it; each is marked `data-pane`. */
export function focusPane(pane: Pane): void {
  // What was behind a tab can take the focus only once it is shown.
  flushSync(() => showPane(pane));
  const part = document.querySelector<HTMLElement>(`[data-pane=${pane}]`);
  (part?.querySelector<HTMLElement>('textarea, [role=textbox]') ?? part)?.focus();
}

/** The part that has the focus, if one has it. */
export function focusedPane(): string | null {
  const part = document.activeElement?.closest<HTMLElement>('[data-pane]');
  return part?.dataset['pane'] ?? null;
}
