import styles from './Axes.module.css';
import { numberText } from './numberText.ts';
import type { Scale } from './scale.ts';

interface Props {
  readonly x: Scale;
  readonly y: Scale;
  readonly labels: readonly [x: string, y: string];
  /** Of the plot, in pixels. */
  readonly frame: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
}

/** Both axes with their ticks; what they measure stands at their ends. */
export function Axes({ x, y, labels, frame }: Props) {
  const { left, right, top, bottom } = frame;
  return (
    <g className={styles.axes} aria-hidden="true">
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y.place(tick)} y2={y.place(tick)} />
          <text x={left - 6} y={y.place(tick)} dy="0.35em" textAnchor="end">
            {numberText(tick)}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      {x.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.axis}
            x1={x.place(tick)}
            x2={x.place(tick)}
            y1={bottom}
            y2={bottom + 4}
          />
          <text x={x.place(tick)} y={bottom + 16} textAnchor="middle">
            {numberText(tick)}
          </text>
        </g>
      ))}
      <text x={left} y={top - 9} textAnchor="start">
        {labels[1]}
      </text>
      <text x={right} y={bottom + 31} textAnchor="end">
        {labels[0]}
      </text>
    </g>
  );
}
