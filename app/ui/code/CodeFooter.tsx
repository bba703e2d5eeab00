import { AArrowDown, AArrowUp, Download, Share2 } from 'lucide-react';
import { changeFontSize, useSettings } from '../../session/settings.ts';
import styles from './CodeFooter.module.css';
import { HelpSwitch } from './HelpSwitch.tsx';
import { IconButton } from '../IconButton.tsx';
import { isLetter, letterText } from '../keys.ts';
import { useShortcut } from '../useShortcut.ts';
import { downloadCode } from './downloadCode.ts';
import { makeLink } from './makeLink.ts';

interface Props {
  readonly slug: string;
  readonly doesTabIndent: boolean;
  /** The text box does the work of an editor that did not come. */
  readonly isPlain: boolean;
}

/** Below the editor: how to get out of it with the keyboard, how to pass the code on, and how large its text is. */
export function CodeFooter({ slug, doesTabIndent, isPlain }: Props) {
  const fontSize = useSettings((settings) => settings.fontSize);
  const share = () => void makeLink(slug);
  const download = () => downloadCode(slug);
  useShortcut(isLetter('S'), share);
  useShortcut(isLetter('D'), download);
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
      <div className={styles.tools}>
        <HelpSwitch />
        <div className={styles.pair}>
          <IconButton name="Share" keys={letterText('S')} icon={<Share2 />} onPress={share} />
          <IconButton
            name="Download as .py"
            keys={letterText('D')}
            icon={<Download />}
            onPress={download}
          />
        </div>
        <div
          className={styles.pair}
          role="group"
          aria-label={`Size of the code: ${fontSize} pixels`}
        >
          <IconButton
            name="Smaller code"
            icon={<AArrowDown />}
            onPress={() => changeFontSize(-1)}
          />
          <IconButton name="Larger code" icon={<AArrowUp />} onPress={() => changeFontSize(1)} />
        </div>
      </div>
    </div>
  );
}
