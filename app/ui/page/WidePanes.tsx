import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Orientation } from 'react-resizable-panels';
import { keepSizes, useSettings } from '../../session/settings.ts';
import type { Panes } from './panes.ts';
import { Scroller } from './Scroller.tsx';
import styles from './WidePanes.module.css';

/** Statement left; code, controls and tests right; the borders can be dragged, and moved by keys. */
export function WidePanes({ statement, code, controls, tests }: Panes) {
  return (
    <main className={styles.panes}>
      <Group {...useSizes('columns')} orientation="horizontal">
        <Panel id="statement" defaultSize="43%" minSize={280}>
          <Scroller pane="statement">{statement}</Scroller>
        </Panel>
        <Border name="Width of the statement" orientation="vertical" />
        <Panel id="work" minSize={400}>
          <Group {...useSizes('rows')} orientation="vertical">
            <Panel id="code" defaultSize="45%" minSize={120}>
              {code}
            </Panel>
            <Border name="Height of the code" orientation="horizontal" />
            <Panel id="tests" minSize={180} className={styles.below}>
              {controls}
              <Scroller pane="tests">{tests}</Scroller>
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
    onLayoutChanged: (layout: Readonly<Record<string, number>>, meta: LayoutChange) => {
      if (meta.isUserInteraction) keepSizes(group, layout);
    },
  };
}

interface LayoutChange {
  readonly isUserInteraction: boolean;
}

function Border({ name, orientation }: { name: string; orientation: Orientation }) {
  return <Separator className={styles.border} data-orientation={orientation} aria-label={name} />;
}
