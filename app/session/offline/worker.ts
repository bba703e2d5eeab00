import { forgetPython, isPythonKept } from '../boot.ts';
import { whenIdle } from '../late.ts';
import { isUnderWay, useRun } from '../run.ts';
import { useOffline } from './offline.ts';
import type { Readiness } from './offline.ts';
import { measureUsage } from './usage.ts';

let registration: ServiceWorkerRegistration | undefined;
let isTaking = false;

/** Whether the browser may keep the site: not while developing, and not for a page within another one. */
const isPossible = () => import.meta.env.PROD && 'serviceWorker' in navigator && self === top;

/**
 * Has the browser keep the site, so that it opens without a network. Where that cannot be, nothing else
 * is different.
 *
 * @param root the path of the site's root.
 * @param rested until then, nothing is done that could be in the way; a page that needs nothing itself
 *   gives none, and only hears of new versions of what is kept already.
 */
export async function keepSite(root: string, rested: Promise<void> | undefined): Promise<void> {
  try {
    if (!isPossible()) throw new Error('This page cannot be kept.');
    registration = await findOwn(root);
    if (!rested && !registration) return;
    enter(registration?.active && (await isPythonKept()) ? 'ready' : 'preparing');
    watchController();
    await rested;
    await whenIdle();
    // Cleared in the meantime.
    if (useOffline.getState().readiness === 'none') return;
    registration = await navigator.serviceWorker.register(`${root}sw.js`, { scope: root });
    follow(registration);
  } catch {
    enter('unable');
  }
}

/** Goes on in the new version, but not during a run; drafts are kept. */
export function takeUpdate(): void {
  if (isUnderWay(useRun.getState().phase)) return;
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  isTaking = true;
  waiting.postMessage('take over', []);
}

/** Has the worker keep what was fetched only when it was wanted, for the next time without a network. */
export async function keepUsed(): Promise<void> {
  if (!isPossible()) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(
    performance.getEntriesByType('resource').map(({ name }) => name),
    [],
  );
}

/** Removes what is kept of the site, but no drafts, progress or settings; the page goes on with the network. */
export async function clearSite(): Promise<void> {
  if (!registration) return;
  const { scope } = registration;
  await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.endsWith(`-${scope}`));
  await Promise.all([forgetPython(), ...names.map((name) => caches.delete(name))]);
  useOffline.setState({ update: 'none' });
  enter('none');
}

/** The worker has the site; what Python needs may have found no room. */
const enterReady = async () => enter((await isPythonKept()) ? 'ready' : 'unable');

function enter(readiness: Readiness): void {
  useOffline.setState({ readiness });
  void measureUsage();
}

/** Above a folder, there may be another site that is kept. */
async function findOwn(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === new URL(root, location.href).href ? found : undefined;
}

/** A reload is for the tab where it was asked for; the others are told. */
function watchController(): void {
  let hadOne = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) location.reload();
    else if (hadOne) useOffline.setState({ update: 'elsewhere' });
    hadOne = true;
  });
}

function follow({ active, installing, waiting }: ServiceWorkerRegistration): void {
  if (active) void enterReady();
  if (active && waiting) useOffline.setState({ update: 'waiting' });
  watchWorker(installing);
  registration?.addEventListener('updatefound', () => watchWorker(registration?.installing));
}

function watchWorker(worker: ServiceWorker | null | undefined): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registration?.active)
      useOffline.setState({ update: 'waiting' });
    if (worker.state === 'activated') void enterReady();
    if (worker.state === 'redundant' && !registration?.active) enter('unable');
  });
}
