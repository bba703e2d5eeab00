import { dismissUpdate, useOffline } from '../../session/offline/offline.ts';
import type { Update } from '../../session/offline/offline.ts';
import { takeUpdate } from '../../session/offline/worker.ts';
import { isUnderWay, useRun } from '../../session/run.ts';
import { focusPane } from '../focusPane.ts';
import { TextButton } from '../TextButton.tsx';
import styles from './UpdateNotice.module.css';

const OFFERS: Readonly<Record<Update, { readonly text: string; readonly act: string }>> = {
  none: { text: '', act: '' },
  dismissed: { text: '', act: '' },
  waiting: { text: 'A new version is ready. Your code is kept.', act: 'Update' },
  elsewhere: {
    text: 'Another tab has gone on to a new version. Reload this one when it suits you; your code is kept.',
    act: 'Reload',
  },
};

/** Offers a new version of the site, in a corner, and does nothing by itself. */
export default function UpdateNotice() {
  const { text, act } = OFFERS[useOffline(({ update }) => update)];
  const isRunning = useRun(({ phase }) => isUnderWay(phase));
  const dismiss = () => {
    dismissUpdate();
    // The button goes, and with it the focus.
    focusPane('code');
  };
  return (
    <div role="status" className={styles.notice} data-is-shown={text !== ''}>
      {text && (
        <>
          <p>{text}</p>
          <TextButton aria-disabled={isRunning} onClick={takeUpdate}>
            {act}
          </TextButton>
          <TextButton onClick={dismiss}>Not now</TextButton>
        </>
      )}
    </div>
  );
}
