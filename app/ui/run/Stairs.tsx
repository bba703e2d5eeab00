import { useProblem } from '../../session/problem.ts';
import { statusOf, useRun } from '../../session/run.ts';
import styles from './Stairs.module.css';

const WIDTH = 56;
const HEIGHT = 40;
/** Above the top step, for the flag. */
const SKY = 12;
/** With more steps than this, none could be told from the next. */
const MOST = 12;

/** The tests as a flight of stairs, with a flag at the top; the list says the same in words. */
export function Stairs() {
  const rows = useRun((state) => state.rows);
  const tests = useProblem((open) => (open.kind === 'ready' ? open.problem.tests.length : 0));
  const count = rows.length || tests;
  const statuses = Array.from({ length: count }, (_, at) => statusOf(rows[at]));
  const step = WIDTH / count;
  const rise = (HEIGHT - SKY) / count;
  const isClimbed = count > 0 && statuses.every((status) => status === 'passed');
  return (
    <svg className={styles.stairs} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      {count <= MOST &&
        statuses.map((status, at) => (
          <rect
            key={at}
            data-status={status}
            x={at * step + 1}
            y={HEIGHT - rise * (at + 1)}
            width={step - 2}
            height={rise * (at + 1) - 0.5}
            rx={1.5}
          />
        ))}
      {isClimbed && <path d={`M${WIDTH - step / 2} ${SKY}V1l-9 3 9 3`} />}
    </svg>
  );
}
