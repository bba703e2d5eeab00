import { toggleCodeHelp, useCodeHelp, useWantsHelp } from '../../session/codeHelp.ts';
import { isLetter, letterText } from '../keys.ts';
import { useShortcut } from '../useShortcut.ts';
import styles from './HelpSwitch.module.css';

/** Has the editor suggest, explain and underline Python, or be quiet. */
export function HelpSwitch() {
  const isWanted = useWantsHelp();
  const help = useCodeHelp((state) => state.help);
  useShortcut(isLetter('E'), toggleCodeHelp);
  return (
    <>
      <p role="status" className={styles.said}>
        {help === 'failed' && MISSING}
      </p>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={isWanted}
        aria-keyshortcuts={letterText('E')}
        title={`${isWanted ? 'On' : 'Off'}: ${letterText('E')}`}
        data-help={help}
        onClick={toggleCodeHelp}
      >
        Code help
      </button>
    </>
  );
}

const MISSING = 'Code help could not be loaded. All else works; put it off and on to try again.';
