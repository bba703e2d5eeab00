import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Layout, LayoutChangedMeta, Orientation } from 'react-resizable-panels';
import { keepSizes, useSettings } from '../../session/settings.ts';
import type { Parts } from './panes.ts';
import { usePlaces } from './place.ts';
import { Scroller } from './Scroller.tsx';
import { Slot } from './Slot.tsx';
import styles from './WidePanes.module.css';

/** Statement left; code, controls and tests right; the borders can be dragged, and moved by keys. */
export function WidePanes({ parts }: { parts: Parts }) {
  usePlaces(parts);
  return (
    <main className={styles.panes}>
      <Group {...useSizes('columns')} orientation="horizontal">
        <Panel id="statement" defaultSize="43%" minSize={280}>
          <Scroller pane="statement">
            <Slot part={parts.statement} />
          </Scroller>
        </Panel>
        <Border name="Width of the statement" orientation="vertical" />
        <Panel id="work" minSize={400}>
          <Group {...useSizes('rows')} orientation="vertical">
            <Panel id="code" defaultSize="45%" minSize={120}>
              <Slot part={parts.code} />
            </Panel>
            <Border name="Height of the code" orientation="horizontal" />
            <Panel id="tests" minSize={180} className={styles.below}>
              <Slot part={parts.controls} />
              <Scroller pane="tests">
                <Slot part={parts.tests} />
              </Scroller>
            </Panel>
          </Group>
        </Panel>
      </Group>
    </main>
  );
}

/** How far a group's panes are open, as the learner left them. */
function useSizes(group: string) {
  const sizes = useSettings((settings) => settings.sizes[group]);
  return {
    id: group,
    ...(sizes && { defaultLayout: sizes }),
    onLayoutChanged: (
      layout: Layout,
      { isUserInteraction, requestedLayout }: LayoutChangedMeta,
    ) => {
      // What was asked for, which a larger window has room for.
      if (isUserInteraction) keepSizes(group, requestedLayout ?? layout);
    },
  };
}

function Border({ name, orientation }: { name: string; orientation: Orientation }) {
  return <Separator className={styles.border} data-orientation={orientation} aria-label={name} />;
}
