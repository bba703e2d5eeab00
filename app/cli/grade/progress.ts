/** How far a grading has come, on a terminal; elsewhere nothing is shown. */
export interface Progress {
  /** So many are done. */
  readonly show: (done: number) => void;
  /** Takes the bar out of the way of what is written next. */
  readonly hide: () => void;
}

type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'> & { write(text: string): unknown };

/** A bar on a stream, where that is a terminal and there is more than one file. */
export function startProgress(total: number, stream: Screen): Progress {
  if (!stream.isTTY || total < 2) return { show: () => {}, hide: () => {} };
  const start = performance.now();
  const show = (done: number) => {
    const ms = done === 0 ? null : ((performance.now() - start) / done) * (total - done);
    // A line that wraps could not be taken back; some terminals do not know how wide they are.
    stream.write(barText(done, total, ms).slice(0, (stream.columns || 80) - 1));
  };
  show(0);
  return { show, hide: () => void stream.write(CLEAR) };
}

/** To the beginning of the line, which is then emptied. */
const CLEAR = '\r\u001b[K';
const WIDTH = 24;

function barText(done: number, total: number, ms: number | null): string {
  const filled = Math.round((done / total) * WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  return `${bar} ${done} of ${total}${ms === null ? '' : `, about ${durationText(ms)} left`}`;
}

function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
