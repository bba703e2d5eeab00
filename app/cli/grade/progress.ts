import ora from 'ora';

/** How far a grading has come, on a terminal; elsewhere nothing is shown. */
export interface Progress {
  /** One more is done. */
  readonly advance: () => void;
  /** Takes the bar out of the way of what is written. */
  readonly hide: () => void;
  readonly show: () => void;
  readonly stop: () => void;
}

const WIDTH = 24;

/** A bar on standard error, where that is a terminal and there is more than one file. */
export function startProgress(total: number): Progress {
  const nothing = () => {};
  if (!process.stderr.isTTY || total < 2)
    return { advance: nothing, hide: nothing, show: nothing, stop: nothing };
  const start = performance.now();
  let done = 0;
  const spinner = ora({ discardStdin: false, text: barText(0, total, '') }).start();
  return {
    advance: () => {
      done++;
      const left = ((performance.now() - start) / done) * (total - done);
      spinner.text = barText(done, total, `about ${durationText(left)} left`);
    },
    hide: () => spinner.clear(),
    show: () => spinner.render(),
    stop: () => spinner.stop(),
  };
}

function barText(done: number, total: number, left: string): string {
  const filled = Math.round((done / total) * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total} ${left}`;
}

function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
