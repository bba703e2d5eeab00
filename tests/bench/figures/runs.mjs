// Each runs in the page, with what `instruments.mjs` has put there.

/**
 * Until the verdict, then until the next run can start; what the last interpreter to start has taken, and
 * how many tests passed.
 */
export async function runOnce() {
  const { bench } = window;
  await bench.ready();
  await bench.pause();
  const ended = bench.next('run');
  bench.click('Run tests');
  const { startTime, duration } = await ended;
  const rest = (await bench.ready()) - startTime - duration;
  const starts = performance
    .getEntriesByType('measure')
    .filter(({ name }) => name.startsWith('interpreter:'));
  const passed = document.querySelectorAll('[aria-label=Tests] > [data-status=passed]').length;
  return { verdict: duration, rest, interpreter: starts.at(-1).duration, passed };
}

/** From the first press to the second verdict; the second press comes with the first verdict. */
export async function runTwice() {
  const { bench } = window;
  await bench.ready();
  await bench.pause();
  const first = bench.next('run');
  bench.click('Run tests');
  const { startTime } = await first;
  const second = bench.next('run');
  bench.click('Run tests');
  const last = await second;
  return last.startTime + last.duration - startTime;
}

/** From Stop until the next run can start, in the middle of a run without an end. */
export async function runAndStop(after) {
  const { bench } = window;
  await bench.ready();
  await bench.pause();
  bench.click('Run tests');
  await new Promise((resolve) => setTimeout(resolve, after));
  const stopped = bench.next('stop');
  bench.click('Stop');
  return (await stopped).duration;
}
