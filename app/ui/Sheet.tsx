import { useId } from 'react';
import type { ReactNode, RefObject } from 'react';
import { OutlineButton } from './OutlineButton.tsx';
import styles from './Sheet.module.css';

interface Props {
  /** Opened by `showModal()`. */
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly children: ReactNode;
}

/** A sheet over the page, which Escape or its button closes. */
export function Sheet({ ref, title, children }: Props) {
  const id = useId();
  return (
    <dialog ref={ref} className={styles.sheet} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <form method="dialog" className={styles.close}>
        <OutlineButton ref={takeFocus} type="submit">
          Close
        </OutlineButton>
      </form>
    </dialog>
  );
}

/** What the sheet offers to do is not done by the key that opened it; React sets no such attribute. */
const takeFocus = (button: HTMLButtonElement | null) => button?.setAttribute('autofocus', '');
