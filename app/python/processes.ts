import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { startEither } from './fallback.ts';
import { watchFootprint } from './footprint.ts';
import type { OpenHost, Remote } from './host.ts';
import { keepSnapshot } from './keeping.ts';
import type { Parts, Report } from './protocol.ts';
import { readReport } from './reading.ts';
import type { Use } from './realm.ts';

/** What confined processes are made of. */
export interface Confinement {
  /** The script of the process, of the realm in it, and of the worker in that. */
  readonly confined: string;
  readonly realm: string;
  readonly worker: string;
  /** Where the files of an interpreter are: all that such a process may read. */
  readonly files: Readonly<Record<Exclude<keyof Parts, 'worker'>, string>>;
  /** Where snapshots are kept, and the key of those that are good for all this. */
  readonly snapshots: { readonly folder: string; readonly key: string };
}

/** What a process is told first. `seconds` is how long it may live on an order. */
export interface Given extends Pick<Confinement, 'realm' | 'worker'> {
  readonly files: Confinement['files'] & { readonly snapshot?: string };
  readonly use: Use;
  readonly seconds: number;
}

/** Megabytes of JavaScript's own heap; Python's memory, which has its own cap, is beside it. */
const HEAP_MB = 512;
/** Megabytes of a process: twice what Python may use, and room for all else. */
const FOOTPRINT_MB = 2_000;
/** Far more than honest results need, and less than would fill the memory here. */
const MOST_BYTES = 256_000_000;
/** Characters of what Node itself says when it cannot go on. */
const LONGEST_COMPLAINT = 500;
const CAPTURE_MS = 120_000;

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
  const { folder, key } = confinement.snapshots;
  let kept: Promise<string | null> | undefined;
  let isSpoilt = false;
  const start = (use: Use, snapshot: string | null, hear: Hear) =>
    startRemote(confinement, { use, seconds }, snapshot, hear);
  const startPlain = (hear: Hear) => start({ kind: 'ignore' }, null, hear);
  const startRestored = (snapshot: string, hear: Hear) =>
    start({ kind: 'restore', key }, snapshot, hear);
  const captureInto = (file: string) =>
    waitForCapture((hear) => start({ kind: 'capture', key }, file, hear));
  const startSurely = (snapshot: string, hear: Hear) =>
    startEither(
      (listen) => startRestored(snapshot, listen),
      startPlain,
      hear,
      () => {
        isSpoilt = true;
        rmSync(snapshot, { force: true });
      },
    );

  return async () => {
    const snapshot = await (kept ??= keepSnapshot(folder, key, captureInto));
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

/** Rejects when the process dies, or takes far too long. */
function waitForCapture(start: (hear: Hear) => Remote): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error('It takes too long.'))), CAPTURE_MS);
    const remote = start((report) => {
      if (report.kind === 'died') end(() => reject(new Error(report.reason)));
      // What cannot be captured now never can.
      if (report.kind === 'captured' || report.kind === 'unready') end(resolve);
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      remote.terminate();
      settle();
    };
  });
}

/** Starts a confined process. One that captures may write the file of the snapshot. */
function startRemote(
  { confined, realm, worker, files: parts }: Confinement,
  given: Pick<Given, 'use' | 'seconds'>,
  snapshot: string | null,
  hear: Hear,
): Remote {
  const files = { ...parts, ...(snapshot !== null && { snapshot }) };
  const flags = [
    ...FLAGS,
    ...Object.values(files).map((file) => `--allow-fs-read=${file}`),
    ...(given.use.kind === 'capture' ? [`--allow-fs-write=${snapshot}`] : []),
  ];
  const child = startProcess([...flags, '--input-type=module', '--eval', confined]);
  const remote = createRemote(child, hear);
  child.stdin.write(`${JSON.stringify({ realm, worker, files, ...given } satisfies Given)}\n`);
  return remote;
}

/** They do not outlive this process, however it ends, short of being killed itself. */
const alive = new Set<ChildProcessWithoutNullStreams>();
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')));

const FLAGS = [
  process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission',
  '--disallow-code-generation-from-strings',
  '--experimental-vm-modules',
  '--no-warnings',
  `--max-old-space-size=${HEAP_MB}`,
  // A start makes many small objects that stay: looking through them early costs a quarter of it.
  '--min-semi-space-size=16',
];

/** In a group of its own: an interrupt from the keyboard is for us to pass on. */
function startProcess(args: readonly string[]): ChildProcessWithoutNullStreams {
  const { SystemRoot } = process.env;
  const isWindows = process.platform === 'win32';
  const child = spawn(process.execPath, args, {
    cwd: tmpdir(),
    // Windows starts nothing without this one.
    env: isWindows ? { SystemRoot } : {},
    stdio: 'pipe',
    detached: !isWindows,
    windowsHide: true,
  });
  alive.add(child);
  child.once('close', () => alive.delete(child));
  return child;
}

function createRemote(
  child: ChildProcessWithoutNullStreams,
  hear: (report: Report) => void,
): Remote {
  let bytes = 0;
  let complaint = '';
  let isOver = false;
  const end = (reason: string | null) => {
    if (isOver) return;
    isOver = true;
    stopWatching();
    child.kill('SIGKILL');
    if (reason !== null) hear({ kind: 'died', reason });
  };
  const stopWatching = watchFootprint(child.pid, FOOTPRINT_MB, () => end('out of memory'));
  child.stdin.on('error', () => {});
  child.on('error', ({ message }) => end(message));
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += chunk.toString();
  });
  child.on('close', (code, signal) =>
    end(`its process ended with ${signal ?? `code ${code}`} ${complaint}`.trim()),
  );
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) end('it sent far too much');
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const report = isOver ? null : readLine(line);
    if (report) hear(report);
  });
  return {
    send: (order) => void child.stdin.write(`${JSON.stringify(order)}\n`),
    // No memory is shared with a process: what is late is ended.
    interrupt: () => {},
    terminate: () => end(null),
  };
}

function readLine(line: string): Report | null {
  try {
    return readReport(JSON.parse(line));
  } catch {
    return null;
  }
}
