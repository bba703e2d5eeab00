import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import confinement from 'virtual:confined';
import { describe, expect, it } from 'vitest';
import { openProcesses } from '../../app/python/processes.ts';
import { makeFolder } from './grade.ts';

const folder = makeFolder({ 'secret.txt': 'the marks' });
const marker = join(folder, 'marker');

/** What a process says first that is made like those of learner code, but for this. */
async function hearFirst(changed: Partial<typeof confinement>): Promise<string> {
  const host = await openProcesses({ ...confinement, ...changed }, 60)(() => {});
  const report = await new Promise<unknown>((resolve) => host.spawn(resolve));
  host.close();
  return JSON.stringify(report);
}

/** A script that tries each of these, with `fs` and the like at hand, and says how it went. */
const trying = (...attempts: readonly string[]) => `
  import fs from 'node:fs';
  import { createRequire } from 'node:module';
  const require = createRequire('file:///');
  const results = [];
  for (const attempt of [${attempts.map((attempt) => `async () => ${attempt}`).join()}])
    try { await attempt(); results.push('done'); } catch (error) { results.push(error.code ?? error.name); }
  fs.writeSync(1, JSON.stringify({ kind: 'unready', reason: results.join() }) + '\\n');
`;

describe('a confined process, even outside its realm,', () => {
  const path = JSON.stringify(join(folder, 'secret.txt'));
  const mark = JSON.stringify(marker);
  const DENIED = 'ERR_ACCESS_DENIED';

  it.each([
    ['reads no file', `fs.readFileSync(${path})`, DENIED],
    ['lists no folder', `fs.readdirSync(${JSON.stringify(folder)})`, DENIED],
    ['writes no file', `fs.writeFileSync(${mark}, '')`, DENIED],
    ['deletes no file', `fs.unlinkSync(${path})`, DENIED],
    ['starts no program', `require('child_process').spawnSync('touch', [${mark}])`, DENIED],
    ['starts no thread', `new (require('worker_threads').Worker)('', { eval: true })`, DENIED],
    ['reaches no binding of Node', `process.binding('fs')`, DENIED],
    ['loads no native code', `process.dlopen({ exports: {} }, ${mark})`, 'ERR_DLOPEN_DISABLED'],
    ['makes no code from text', `Function('return 1')()`, 'EvalError'],
    ['has no environment', `{ if (process.env.PATH) throw new Error(); }`, 'done'],
  ])('%s', async (_, attempt, result) => {
    rmSync(marker, { force: true });
    expect(await hearFirst({ confined: trying(attempt) })).toBe(
      JSON.stringify({ kind: 'unready', reason: result }),
    );
    expect(existsSync(marker)).toBe(false);
  });
});

/** The realm's first words, in place of the worker's. */
const saying = (expression: string) =>
  hearFirst({
    worker: `
  self.onmessage = ({ ports: [port] }) => {
    const say = () => ${expression};
    port.postMessage({ kind: 'unready', reason: String(say()) });
  };
`,
  });

describe('the realm of learner code', () => {
  it('has nothing of Node’s, and no network', async () => {
    const names = [
      'process',
      'require',
      'Buffer',
      'global',
      'XMLHttpRequest',
      'WebSocket',
      'Worker',
    ];
    expect(await saying(`${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toContain(
      '"reason":""',
    );
  });
  it.each([
    ['an object of its own', '[]'],
    [
      'what a function from outside throws',
      `(() => { try { new TextDecoder('?'); } catch (e) { return e; } })()`,
    ],
    [
      'what is thrown where the stack ends',
      `(() => { const deep = () => { try { return deep(); } catch (e) { performance.now(); return e; } }; return deep(); })()`,
    ],
    ['a function from outside', 'performance.now'],
  ])('makes no code from text through %s', async (_, start) => {
    const attempt = `(() => { try { return ${start}.constructor.constructor('return process')(); } catch (e) { return e.name; } })()`;
    expect(await saying(attempt)).toContain('"reason":"EvalError"');
  });
  it('imports nothing', async () => {
    const worker = `
      self.onmessage = ({ ports: [port] }) => {
        const say = (reason) => port.postMessage({ kind: 'unready', reason });
        import('node:fs').then(() => say('imported'), () => say('refused'));
      };
    `;
    expect(await hearFirst({ worker })).toContain('refused');
  });
});
