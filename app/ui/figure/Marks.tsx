import { nthOf } from './nth.ts';
import type { Line } from '../../session/picture.ts';
import styles from './Marks.module.css';
import { pathOf } from './path.ts';
import type { Scale } from './scale.ts';

/** The lines of a chart, and its dots. */
export function Marks({ lines, x, y }: { lines: readonly Line[]; x: Scale; y: Scale }) {
  return lines.map((line, index) =>
    line.looks === 'dots' ? (
      <g key={`${line.name}${index}`} className={styles.mark} {...nthOf(lines, line)}>
        {line.points.map(([at, value], point) => (
          <circle key={point} cx={x.place(at)} cy={y.place(value)} r={2.5} />
        ))}
      </g>
    ) : (
      <path
        key={`${line.name}${index}`}
        className={styles.mark}
        {...nthOf(lines, line)}
        d={pathOf(line.points, x, y)}
      />
    ),
  );
}
