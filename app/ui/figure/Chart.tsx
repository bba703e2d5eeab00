import { useId } from 'react';
import type { Drawing } from '../../session/picture.ts';
import { Axes } from './Axes.tsx';
import styles from './Chart.module.css';
import { Key } from './Key.tsx';
import { Marks } from './Marks.tsx';
import { Numbers } from './Numbers.tsx';
import { scaleOf, spanOf } from './scale.ts';
import { useWidth } from './useWidth.ts';

const HEIGHT = 220;
/** Room for what is written beside the axes. */
const MARGIN = { left: 48, right: 24, top: 22, bottom: 36 };
/** Pixels that a tick needs. */
const TICK = { x: 72, y: 28 };

/** A chart with what it shows in words, its key, and its numbers. */
export function Chart({ drawing }: { drawing: Drawing }) {
  const { title, lines, says, comparison } = drawing;
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <figure className={styles.chart} aria-labelledby={`${id}title`}>
      <figcaption id={`${id}title`}>{title}</figcaption>
      <div ref={box} className={styles.box} style={{ height: HEIGHT }}>
        {width > 0 && (
          <svg
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={title}
            aria-describedby={`${id}says ${id}comparison`}
          >
            <Plot drawing={drawing} width={width} clip={`${id}clip`} />
          </svg>
        )}
      </div>
      <Key lines={lines} />
      <p id={`${id}says`} className={styles.says}>
        {says}
      </p>
      <span id={`${id}comparison`} hidden>
        {comparison}
      </span>
      <Numbers drawing={drawing} />
    </figure>
  );
}

function Plot({ drawing, width, clip }: { drawing: Drawing; width: number; clip: string }) {
  const { x, y, lines } = drawing;
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const [top, bottom] = [MARGIN.top, HEIGHT - MARGIN.bottom];
  const across = scaleOf(
    spanOf(x, lines, ([at]) => at),
    [left, right],
    x.log === true,
    (right - left) / TICK.x,
  );
  const up = scaleOf(
    spanOf(y, lines, ([, value]) => value),
    [bottom, top],
    y.log === true,
    (bottom - top) / TICK.y,
  );
  return (
    <>
      <Axes x={across} y={up} labels={[x.label, y.label]} frame={{ left, right, top, bottom }} />
      <clipPath id={clip}>
        <rect x={left} y={top} width={Math.max(right - left, 0)} height={bottom - top} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Marks lines={lines} x={across} y={up} />
      </g>
    </>
  );
}
