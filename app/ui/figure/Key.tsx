import type { Line } from '../../session/picture.ts';
import styles from './Key.module.css';
import marks from './Marks.module.css';
import { nthOf } from './nth.ts';

/** Which line is which. */
export function Key({ lines }: { lines: readonly Line[] }) {
  const named = lines.filter(({ looks }) => looks !== 'faint');
  return (
    <ul className={styles.key} aria-label="Lines">
      {named.map((line) => (
        <li key={line.name}>
          <svg width={28} height={10} aria-hidden="true">
            {line.looks === 'dots' ? (
              <circle className={marks.mark} {...nthOf(lines, line)} cx={14} cy={5} r={2.5} />
            ) : (
              <path className={marks.mark} {...nthOf(lines, line)} d="M1 5H27" />
            )}
          </svg>
          {line.name}
        </li>
      ))}
    </ul>
  );
}
