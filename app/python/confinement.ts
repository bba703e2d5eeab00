import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { watchFootprint } from './footprint.ts';
import type { Remote } from './host.ts';
import { readLines } from './lines.ts';
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
/** More than any honest report has, of which the largest are results of a million characters. */
const LONGEST_LINE = 20_000_000;
/** Far more than honest results need, and less than would fill the memory here. */
const MOST_BYTES = 256_000_000;
/** Characters of what Node itself says when it cannot go on. */
const LONGEST_COMPLAINT = 500;

/**
 * Starts a confined process, and in it an interpreter.
 *
 * @param snapshot the file of one, which a process that captures may write.
 */
export function startConfined(
  { confined, realm, worker, files: parts }: Confinement,
  given: Pick<Given, 'use' | 'seconds'>,
  snapshot: string | null,
  hear: (report: Report) => void,
): Remote {
  const files = { ...parts, ...(snapshot !== null && { snapshot }) };
  const flags = [
    ...FLAGS,
    ...Object.values(files).map((file) => `--allow-fs-read=${file}`),
    ...(given.use.kind === 'capture' ? [`--allow-fs-write=${snapshot}`] : []),
  ];
  const child = startNode([...flags, '--input-type=module', '--eval', confined]);
  const remote = createRemote(child, hear);
  const message: Given = { realm, worker, files, ...given };
  if (child.pid !== undefined) child.stdin.write(`${JSON.stringify(message)}\n`);
  return remote;
}

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

/** They do not outlive this process, however it ends, short of being killed itself. */
const alive = new Set<ChildProcessWithoutNullStreams>();
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')));

/** In a group of its own: an interrupt from the keyboard is for us to pass on. */
function startNode(args: readonly string[]): ChildProcessWithoutNullStreams {
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
  if (child.pid === undefined) return child;
  alive.add(child);
  child.once('close', () => alive.delete(child));
  return child;
}

function createRemote(
  child: ChildProcessWithoutNullStreams,
  hear: (report: Report) => void,
): Remote {
  let isOver = false;
  const end = (reason: string | null) => {
    if (isOver) return;
    isOver = true;
    stopWatching();
    child.kill('SIGKILL');
    if (reason !== null) hear({ kind: 'died', reason: reason.slice(0, LONGEST_COMPLAINT) });
  };
  const stopWatching = watchFootprint(child.pid, FOOTPRINT_MB, () => end('out of memory'));
  child.on('error', ({ message }) => end(message));
  if (child.pid !== undefined)
    follow(child, (report) => {
      if (!isOver) hear(report);
    }).then(end, (error: Error) => end(error.message));
  return {
    send: (order) => void child.stdin.write(`${JSON.stringify(order)}\n`),
    // No memory is shared with a process: what is late is ended.
    interrupt: () => {},
    terminate: () => end(null),
  };
}

/**
 * Passes on what a process reports, to its end.
 *
 * @returns why it ended.
 * @throws Error when it sends more than anyone should.
 */
async function follow(
  child: ChildProcessWithoutNullStreams,
  hear: (report: Report) => void,
): Promise<string> {
  const closed = once(child, 'close');
  let complaint = '';
  child.stdin.on('error', () => {});
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += chunk.toString();
  });
  let bytes = 0;
  for await (const line of readLines(child.stdout, LONGEST_LINE)) {
    bytes += line.length;
    if (bytes > MOST_BYTES) throw new RangeError('It sent far too much.');
    const report = readLine(line);
    if (report) hear(report);
  }
  const [code, signal] = (await closed) as [number | null, string | null];
  return `its process ended with ${signal ?? `code ${code}`} ${complaint}`.trim();
}

function readLine(line: string): Report | null {
  try {
    return readReport(JSON.parse(line));
  } catch {
    return null;
  }
}
