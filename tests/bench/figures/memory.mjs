import { execFileSync } from 'node:child_process';

/** What the renderers of a browser with this one page hold, in bytes: all of them, and the largest. */
export async function readMemory(page) {
  const session = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const text = execFileSync('ps', ['-o', 'rss=', '-p', ids.join()], { encoding: 'utf8' });
  const sizes = text
    .trim()
    .split('\n')
    .map((line) => 1_024 * Number(line));
  return { memory: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(...sizes) };
}
