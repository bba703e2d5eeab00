import * as Tabs from '@radix-ui/react-tabs';
import { PANES, showPane, useView } from '../../session/view.ts';
import styles from './NarrowPanes.module.css';
import { PANE_NAMES } from './panes.ts';
import type { Parts } from './panes.ts';
import { usePlaces } from './place.ts';
import { Scroller } from './Scroller.tsx';
import { Slot } from './Slot.tsx';

/** One part at a time, behind tabs; the controls stay in view below. */
export function NarrowPanes({ parts }: { parts: Parts }) {
  const pane = useView((view) => view.pane);
  usePlaces(parts);
  return (
    <Tabs.Root
      className={styles.panes}
      value={pane}
      onValueChange={(next) => showPane(PANES.find((one) => one === next) ?? pane)}
    >
      <main className={styles.contents}>
        <Tabs.List className={styles.tabs} aria-label="Parts of the page">
          {PANES.map((one) => (
            <Tabs.Trigger key={one} value={one} className={styles.tab}>
              {PANE_NAMES[one]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {PANES.map((one) => (
          // All stay, so that the editor keeps its place and its undo.
          <Tabs.Content key={one} value={one} forceMount tabIndex={-1} className={styles.content}>
            {one === 'code' ? (
              <Slot part={parts.code} />
            ) : (
              <Scroller pane={one}>
                <Slot part={parts[one]} />
              </Scroller>
            )}
          </Tabs.Content>
        ))}
      </main>
      <Slot part={parts.controls} />
    </Tabs.Root>
  );
}
