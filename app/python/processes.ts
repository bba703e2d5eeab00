import { rmSync } from 'node:fs';
import { keepCaptured } from './captured.ts';
import { startConfined } from './confinement.ts';
import type { Confinement } from './confinement.ts';
import { startEither } from './fallback.ts';
import type { OpenHost, Remote } from './host.ts';
import type { Report } from './protocol.ts';
import type { Use } from './realm.ts';

/** Many times what a restored interpreter needs to get ready. */
const PATIENCE_MS = 20_000;

/**
 * Runs interpreters in processes of their own, without a browser.
 *
 * Such a process has no environment, may read the files of the interpreter, and may not write, start
 * programs or threads, load native code, or make code from texts. Inside, learner code runs in a
 * realm that has none of Node's objects; so it has no network either.
 *
 * They start from a snapshot, which the first use of a machine captures, in such a process too.
 *
 * @param seconds after which a process ends a run by itself, should this one have been killed.
 */
export function openProcesses(confinement: Confinement, seconds: number): OpenHost {
  const { key } = confinement.snapshots;
  let kept: Promise<string | null> | undefined;
  let isSpoilt = false;
  const start = (use: Use, snapshot: string | null, hear: Hear) =>
    startConfined(confinement, { use, seconds }, snapshot, hear);
  const startPlain = (hear: Hear) => start({ kind: 'ignore' }, null, hear);
  const startRestored = (snapshot: string, hear: Hear) =>
    start({ kind: 'restore', key }, snapshot, hear);
  const startSurely = (snapshot: string, hear: Hear) =>
    startEither(
      (listen) => startRestored(snapshot, listen),
      startPlain,
      hear,
      () => {
        isSpoilt = true;
        rmSync(snapshot, { force: true });
      },
      PATIENCE_MS,
    );

  return async () => {
    const snapshot = await (kept ??= keepCaptured(confinement));
    const remotes = new Set<Remote>();
    return {
      spawn: (hear) => {
        const remote =
          snapshot === null || isSpoilt ? startPlain(hear) : startSurely(snapshot, hear);
        remotes.add(remote);
        const terminate = () => {
          remotes.delete(remote);
          remote.terminate();
        };
        return { ...remote, terminate };
      },
      close: () => remotes.forEach((remote) => remote.terminate()),
    };
  };
}

type Hear = (report: Report) => void;
