import { readMemory } from './memory.mjs';
import { createProfile } from './profile.mjs';
import { serve } from './serve.mjs';

/** Serves the plain page with Pyodide and the wheel that the site has. */
export const serveBare = (wheel) =>
  serve({
    '/': 'tests/bench/bare',
    '/pyodide/': 'node_modules/pyodide',
    '/numpy.whl': wheel,
  });

/** One round of Pyodide alone: a first visit with an empty cache, a second interpreter, and a return. */
export async function playBare({ address, moved }) {
  const profile = createProfile();
  try {
    const first = await profile.visit((page) => open(page, address, moved));
    const again = await profile.visit(async (page) => ({
      ...(await open(page, address, moved)),
      ...(await readMemory(page)),
      further: (await page.evaluate(() => window.startPython())).took,
    }));
    const { ready: back, bytes: backBytes, memory, largest, further } = again;
    return { ...first, back, backBytes, memory, largest, further };
  } finally {
    profile.remove();
  }
}

async function open(page, address, moved) {
  const before = moved();
  await page.goto(address);
  const { average } = await page.evaluate(() => window.first);
  if (average !== 11) throw new Error(`The average is 11, and not ${average}.`);
  const ready = await page.evaluate(() => performance.getEntriesByName('bare:ready')[0].startTime);
  return { ready, bytes: moved() - before };
}
