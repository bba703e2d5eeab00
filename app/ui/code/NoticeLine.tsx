import type { ReactNode } from 'react';
import { focusPane } from '../focusPane.ts';
import styles from './NoticeLine.module.css';

interface Props {
  /** Empty when there is nothing to say: a screen reader hears what comes into a region it knows. */
  readonly text: string;
  readonly isTrouble?: boolean;
  readonly dismiss: () => void;
  readonly children?: ReactNode;
}

/** A line under the code, which goes when it has been read. */
export function NoticeLine({ text, isTrouble = false, dismiss, children }: Props) {
  return (
    <div className={styles.notice} data-is-trouble={isTrouble} data-is-empty={!text}>
      <p role="status">{text}</p>
      {text && children}
      {text && (
        <button
          type="button"
          onClick={() => {
            dismiss();
            // The button goes, and with it the focus.
            focusPane('code');
          }}
        >
          Dismiss
        </button>
      )}
    </div>
  );
}
