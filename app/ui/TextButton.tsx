import type { ComponentProps } from 'react';
import styles from './TextButton.module.css';

/** A button that looks like a part of the text. */
export const TextButton = (props: Omit<ComponentProps<'button'>, 'type' | 'className'>) => (
  <button {...props} type="button" className={styles.button} />
);
