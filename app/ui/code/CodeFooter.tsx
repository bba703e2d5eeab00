import { AArrowDown, AArrowUp } from 'lucide-react';
import { changeFontSize, useSettings } from '../../session/settings.ts';
import styles from './CodeFooter.module.css';
import { HelpSwitch } from './HelpSwitch.tsx';
import { IconButton } from '../IconButton.tsx';

interface Props {
  readonly doesTabIndent: boolean;
  /** The text box does the work of an editor that did not come. */
  readonly isPlain: boolean;
}

/** Below the editor: how to get out of it with the keyboard, and how large its text is. */
export function CodeFooter({ doesTabIndent, isPlain }: Props) {
  const fontSize = useSettings((settings) => settings.fontSize);
  return (
    <div className={styles.footer}>
      {doesTabIndent && (
        <p className={styles.hint}>
          Tab indents. To leave the editor: <kbd>Ctrl+M</kbd>, then <kbd>Tab</kbd>.
        </p>
      )}
      {isPlain && (
        <p role="status" className={styles.plain}>
          The full editor could not be loaded. This plain one does its work; reload the page to try
          again.
        </p>
      )}
      <HelpSwitch />
      <div
        className={styles.sizes}
        role="group"
        aria-label={`Size of the code: ${fontSize} pixels`}
      >
        <IconButton name="Smaller code" icon={<AArrowDown />} onPress={() => changeFontSize(-1)} />
        <IconButton name="Larger code" icon={<AArrowUp />} onPress={() => changeFontSize(1)} />
      </div>
    </div>
  );
}
