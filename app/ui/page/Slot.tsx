import { useCallback } from 'react';
import { leavePlace } from './place.ts';
import styles from './Slot.module.css';

/**
 * The place of a part in a layout. The part is an element that is filled elsewhere, so that it moves
 * from one layout to another as it is: with its state, its editor and where one is in it.
 */
export function Slot({ part }: { part: HTMLElement }) {
  const hold = useCallback(
    (slot: HTMLElement | null) => {
      slot?.append(part);
      return () => leavePlace(part);
    },
    [part],
  );
  return <div ref={hold} className={styles.slot} />;
}
