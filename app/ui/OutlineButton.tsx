import type { ComponentProps } from 'react';
import styles from './OutlineButton.module.css';

/** A button that is drawn as one; it does the first thing that is to be done where it stands. */
export const OutlineButton = ({ type, ...props }: Omit<ComponentProps<'button'>, 'className'>) => (
  <button {...props} type={type === 'submit' ? 'submit' : 'button'} className={styles.button} />
);
