import type { ReactNode } from 'react';
import styles from './Field.module.css';
import { Spoken } from '../Spoken.tsx';

/** One of the facts about a test: its name, and the value beside it. */
export function Field({ name, side, isWide = false, children }: FieldProps) {
  return (
    <div className={isWide ? styles.wide : styles.field} data-side={side}>
      <dt>{isWide ? <Spoken>{name}</Spoken> : name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FieldProps {
  readonly name: string;
  /** Which side of a comparison it is, if it is one. */
  readonly side?: 'expected' | 'actual';
  /** For a value that brings its own labels: the name is only for those who cannot see them. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}
