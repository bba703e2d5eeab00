import { PANES } from '../../session/view.ts';
import type { Pane } from '../../session/view.ts';
import { focusPane, focusedPane } from '../focusPane.ts';
import { useShortcut } from '../useShortcut.ts';

/** F6 moves on to the next part of the page, Shift+F6 back. */
export function usePaneKeys(): void {
  useShortcut(
    ({ key, ctrlKey, altKey, metaKey }) => key === 'F6' && !(ctrlKey || altKey || metaKey),
    ({ shiftKey }) => focusPane(beside(shiftKey ? -1 : 1)),
  );
}

/** From outside all parts, the way leads to the first one or the last. */
function beside(step: 1 | -1): Pane {
  const here = focusedPane();
  const at = PANES.findIndex((pane) => pane === here);
  const from = at < 0 && step < 0 ? 0 : at;
  return PANES[(from + step + PANES.length) % PANES.length] ?? 'statement';
}
