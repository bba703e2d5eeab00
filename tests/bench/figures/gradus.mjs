import { readMemory } from './memory.mjs';
import { openProblem, runRight, write } from './page.mjs';
import { createProfile } from './profile.mjs';
import { ENDLESS, MIDDLE_SECONDS, SLUG, deadly } from './programs.mjs';
import { runAndStop, runOnce, runTwice } from './runs.mjs';
import { weighScripts } from './weights.mjs';

const RUNS = 5;
const LONG_MS = 50;
const QUIET_MS = 500;

/** One round of the built site: a first visit with an empty cache, runs of every kind, and a return. */
export async function playGradus({ address, moved, asked }) {
  const html = await (await fetch(`${address}problems/${SLUG}/`)).text();
  const profile = createProfile();
  try {
    const first = await profile.visit(async (page) => ({
      ...(await open(page, address, moved)),
      ...(await run(page)),
    }));
    const again = await profile.visit(async (page) => ({
      ...(await open(page, address, moved)),
      ...(await readMemory(page)),
    }));
    const { ready: back, bytes: backBytes, memory, largest } = again;
    return { ...first, ...weighScripts(first, asked(), html), back, backBytes, memory, largest };
  } finally {
    profile.remove();
  }
}

async function open(page, address, moved) {
  const before = moved();
  await openProblem(page, address, SLUG);
  await settle(page, moved);
  const { blocks, ...start } = await page.evaluate(readStart);
  const started = Math.max(start.ready, start.monaco);
  const durations = blocks
    .filter(({ startTime }) => startTime < started)
    .map(({ duration }) => duration);
  return {
    ...start,
    bytes: moved() - before,
    blocks: durations.filter((duration) => duration > LONG_MS).length,
    longest: Math.max(0, ...durations),
  };
}

/** Waits until nothing has come for a while. */
async function settle(page, moved) {
  for (let seen = -1; seen !== moved(); await page.waitForTimeout(QUIET_MS)) seen = moved();
}

/** In the page. */
function readStart() {
  const { moments, blocks } = window.bench;
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name, initiatorType }) => initiatorType !== 'fetch' && /\.m?js$/.test(name))
    .map(({ name, responseEnd }) => ({ name: new URL(name).pathname, end: responseEnd }));
  const [{ startTime: ready }] = performance.getEntriesByName('python:ready');
  return { ready, ...moments, blocks, scripts };
}

async function run(page) {
  const runs = await runRight(page, RUNS, 5);
  const pair = await page.evaluate(runTwice);
  await write(page, ENDLESS);
  const stop = await page.evaluate(runAndStop, 1_000 * MIDDLE_SECONDS);
  const death = await die(page, MIDDLE_SECONDS);
  const deathAtOnce = await die(page, 0);
  return {
    five: runs.map(({ verdict }) => verdict),
    interpreter: runs.map(({ interpreter }) => interpreter),
    pair,
    stop,
    death,
    deathAtOnce,
  };
}

/** From when a program kills Python until the next run can start. */
async function die(page, seconds) {
  await write(page, deadly(seconds));
  const { verdict, rest } = await page.evaluate(runOnce);
  return verdict + rest - 1_000 * seconds;
}
