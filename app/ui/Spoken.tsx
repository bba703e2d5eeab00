import type { ReactNode } from 'react';
import styles from './Spoken.module.css';

/** Text for screen readers, where the eye has other means. */
export const Spoken = ({ children }: { children: ReactNode }) => (
  <span className={styles.spoken}>{children}</span>
);
