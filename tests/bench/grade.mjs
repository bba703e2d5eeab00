import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';

// `node tests/bench/grade.mjs [FILES] [JOBS] [N]`: grades a class, of which every N-th file is hostile, and
// says whether order and verdicts are right, how long a file took, and how much memory that was.
const [files = 500, jobs = 2, every = 10] = process.argv.slice(2).map(Number);
const PROGRAMS = 'tests/hostile/programs';
const HOSTILE = 'tests/grade/hostile';

const programs = readdirSync(PROGRAMS, { recursive: true })
  .filter((name) => name.endsWith('.py'))
  .map((name) => join(PROGRAMS, name))
  .map((path) => ({ path, status: readStatus(path) }));
const isDeadly = ({ path }) => /crashed|timed-out/.test(readVerdict(path));
const tame = programs.filter((program) => !isDeadly(program));
const hostile = [
  ...programs.filter(isDeadly),
  ...Object.entries(JSON.parse(readFileSync(join(HOSTILE, 'statuses.json'), 'utf8'))).map(
    ([name, status]) => ({ path: join(HOSTILE, name), status }),
  ),
];

const folder = mkdtempSync(join(tmpdir(), 'gradus-class-'));
const expected = Array.from({ length: files }, (_, index) => {
  const kind = index % every === every - 1 ? hostile : tame;
  const { path, status } = kind[Math.floor(index / (kind === hostile ? every : 1)) % kind.length];
  const name = `${String(index).padStart(6, '0')}.py`;
  copyFileSync(path, join(folder, name));
  return { name, path, status };
});

const start = performance.now();
const args = ['app/cli/run.cjs', 'grade', 'ema-update', '--json', '--jobs', String(jobs), folder];
const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
const memory = [];
let faults = 0;
let done = 0;
for await (const line of createInterface({ input: child.stdout })) {
  const report = JSON.parse(line);
  const { name, path, status } = expected[done++];
  if (!report.file.endsWith(name) || !status.split(' or ').includes(report.status)) {
    faults++;
    console.log(`${name} (${path}): ${report.status}, and not ${status}`);
  }
  if (done % Math.ceil(files / 10) === 0) memory.push(megabytesOf(child.pid));
}
const seconds = (performance.now() - start) / 1_000;
rmSync(folder, { recursive: true });
console.log(
  [
    `${done} of ${files} files, ${faults} wrong verdicts or places, ${jobs} jobs, ${cpus().length} processors, Node ${process.versions.node}`,
    `${seconds.toFixed(1)} s, ${((1_000 * seconds) / done).toFixed(0)} ms a file`,
    `memory of the command, in MB at each tenth: ${memory.join(' ')}`,
  ].join('\n'),
);
process.exitCode = faults === 0 && done === files ? 0 : 1;

function megabytesOf(pid) {
  const text = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(text) / 1_024);
}

/** What the first line says must come of a program. */
function readVerdict(path) {
  return /# must: (.*)/.exec(readFileSync(path, 'utf8'))[1].trim();
}

/** In the word of `grade` for a whole file. */
function readStatus(path) {
  const verdict = readVerdict(path);
  if (verdict.startsWith('refused')) return 'refused';
  if (verdict.includes('crashed')) return 'crashed';
  return /^(passed ?)+$/.test(verdict) ? 'passed' : 'failed';
}
