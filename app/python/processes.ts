import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { watchFootprint } from './footprint.ts';
import type { Host, OpenHost, Remote } from './host.ts';
import type { Parts, Report } from './protocol.ts';
import { readReport } from './reading.ts';

/** What confined processes are made of. */
export interface Confinement {
  /** The script of the process, of the realm in it, and of the worker in that. */
  readonly confined: string;
  readonly realm: string;
  readonly worker: string;
  /** Where the files of an interpreter are: all that such a process may read. */
  readonly files: Readonly<Record<Exclude<keyof Parts, 'worker'>, string>>;
}

/** What a process is told first. `seconds` is how long it may live on an order. */
export interface Given extends Omit<Confinement, 'confined'> {
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

/**
 * Runs interpreters in processes of their own, without a browser.
 *
 * Such a process has no environment, may read the files of the interpreter, and may not write, start
 * programs or threads, load native code, or make code from texts. Inside, learner code runs in a
 * realm that has none of Node's objects; so it has no network either.
 *
 * @param seconds after which a process ends a run by itself, should this one have been killed.
 */
export const openProcesses =
  ({ confined, ...given }: Confinement, seconds: number): OpenHost =>
  () => {
    const remotes = new Set<Remote>();
    const message = `${JSON.stringify({ ...given, seconds } satisfies Given)}\n`;
    const flags = [
      ...FLAGS,
      ...Object.values(given.files).map((file) => `--allow-fs-read=${file}`),
    ];
    return Promise.resolve({
      spawn: (hear) => {
        const child = startProcess([...flags, '--input-type=module', '--eval', confined]);
        const remote = createRemote(child, hear);
        child.stdin.write(message);
        remotes.add(remote);
        child.once('close', () => remotes.delete(remote));
        return remote;
      },
      close: () => remotes.forEach((remote) => remote.terminate()),
    } satisfies Host);
  };

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
