import { useCallback } from 'react';
import styles from './Slot.module.css';

/** The element in a part that had the focus when the part was taken out of a slot. */
const focused = new WeakMap<HTMLElement, HTMLElement>();

/**
 * The place of a part in a layout. The part is an element that React fills elsewhere, so that it moves
 * from one layout to another as it is: with its state, its editor and its focus.
 */
export function Slot({ part }: { part: HTMLElement }) {
  const hold = useCallback(
    (slot: HTMLElement | null) => {
      slot?.append(part);
      focused.get(part)?.focus();
      focused.delete(part);
      return () => {
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement && part.contains(activeElement))
          focused.set(part, activeElement);
      };
    },
    [part],
  );
  return <div ref={hold} className={styles.slot} />;
}
