import type { ReactNode } from 'react';
import type { Pane } from '../../session/view.ts';
import { PANE_NAMES } from './panes.ts';
import styles from './Scroller.module.css';

/** A part that scrolls by itself, by keys too. */
export function Scroller({ pane, children }: { pane: Pane; children: ReactNode }) {
  return (
    <div
      className={styles.scroller}
      role="region"
      aria-label={PANE_NAMES[pane]}
      tabIndex={0}
      data-pane={pane}
    >
      {children}
    </div>
  );
}
