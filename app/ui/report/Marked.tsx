import type { Piece } from '../../grader/index.ts';
import styles from './Marked.module.css';

/** Text whose differing pieces are marked: by a line, by weight and by tint. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, differs }, at) =>
    differs ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
