import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import confinement from 'virtual:confined';
import { inputsOf, parseSignature } from '#problem';
import type { AnyTest, Outcome } from '#problem';
import { toOrder } from '../../app/python/order.ts';
import { openProcesses } from '../../app/python/processes.ts';
import type { Confinement } from '../../app/python/confinement.ts';
import type { Report } from '../../app/python/protocol.ts';
import { readSteps } from '../../app/python/reading.ts';

/** The confinement of the command line, with a folder of its own for snapshots. */
export function withFolder(): Confinement & { readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-snapshots-'));
  return {
    ...confinement,
    snapshots: { folder, key: confinement.snapshots.key },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The same, where nothing can be kept: every interpreter is loaded plainly. */
export const withoutFolder: Confinement = {
  ...confinement,
  snapshots: { folder: join(confinement.files.wasm, 'no-folder'), key: confinement.snapshots.key },
};

/** Runs a program in a process of its own; tells everything that was reported. */
export async function playIn(
  used: Confinement,
  source: string,
  signature: string,
  tests: readonly AnyTest[],
): Promise<readonly Report[]> {
  const host = await openProcesses(used, 60)(() => {});
  const job = {
    source,
    support: null,
    entry: parseSignature(signature),
    also: [],
    tests: tests.map(inputsOf),
  };
  return new Promise((resolve) => {
    const reports: Report[] = [];
    const remote = host.spawn((report) => {
      reports.push(report);
      if (report.kind === 'ready') remote.send(toOrder(job, [...tests.keys()]));
      if (!['finished', 'refused', 'unready', 'died'].includes(report.kind)) return;
      remote.terminate();
      resolve(reports);
    });
  });
}

/** The reports without what is never twice the same: how long it took. */
export const timeless = (reports: readonly Report[]) =>
  reports.map((report) => (report.kind === 'played' ? { ...report, ms: 0 } : report));

/** The outcome of each case that was played. */
export const outcomesOf = (reports: readonly Report[]): readonly (Outcome | undefined)[] =>
  reports.flatMap((report) => (report.kind === 'played' ? readSteps(report.steps)[0] : []));
