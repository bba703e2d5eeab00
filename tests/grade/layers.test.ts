import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import confinement from 'virtual:confined';
import { describe, expect, it } from 'vitest';
import { openProcesses } from '../../app/python/processes.ts';
import { makeFolder } from './grade.ts';

const folder = makeFolder({ 'secret.txt': 'the marks' });
const marker = join(folder, 'marker');

/** What is not a folder keeps no snapshot. */
const NONE = { folder: join(folder, 'secret.txt'), key: 'none' };

/** What a process says first that is made like those of learner code, but for this. */
async function hearFirst(changed: Partial<typeof confinement>): Promise<string> {
  const host = await openProcesses({ ...confinement, snapshots: NONE, ...changed }, 60)(() => {});
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

/** What the realm says first, in place of the worker: the value of an expression. */
const saying = (expression: string) =>
  hearFirst({
    worker: `
      /** Whether something is of another realm than this one. */
      const isForeign = (value) =>
        Object(value) === value && !(value instanceof Object) && Object.getPrototypeOf(value) !== null;
      const caught = (attempt) => { try { return attempt(); } catch (error) { return error; } };
      self.onmessage = ({ ports: [port] }) => {
        if (!port) return;
        const say = () => ${expression};
        port.postMessage({ kind: 'unready', reason: String(say()) });
      };
    `,
  });

describe('the realm of learner code', () => {
  it('has nothing of Node’s, and no network', async () => {
    const names = `['process', 'require', 'Buffer', 'global', 'XMLHttpRequest', 'WebSocket', 'Worker']`;
    expect(await saying(`${names}.filter((name) => name in globalThis)`)).toContain('"reason":""');
    expect(await saying(`typeof WebAssembly.compileStreaming`)).toContain('undefined');
    expect(
      await saying(`Object.values(Object.getOwnPropertyDescriptors(globalThis))
      .map(({ value }) => value).filter(isForeign).length`),
    ).toContain('"reason":"0"');
  });
  it.each([
    ['a name that is no encoding', `caught(() => new TextDecoder('?'))`],
    [
      'a clock asked where the stack ends',
      `caught(() => { const deep = () => { performance.now(); deep(); }; deep(); })`,
    ],
    [
      'a getter of the global object',
      `{ Object.defineProperty(globalThis, 'it', { get() { return this; } }); return it; }`,
    ],
    ['bytes that are none', `caught(() => new TextDecoder().decode({ buffer: 1, byteLength: 2 }))`],
    [
      'a stack as the realm has it told',
      `{ Error.prepareStackTrace = (_, trace) => trace; return new Error().stack; }`,
    ],
  ])('is shown nothing from outside by %s', async (_, start) => {
    const give = start.startsWith('{') ? `(() => ${start})()` : start;
    expect(await saying(`isForeign(${give})`)).toContain('"reason":"false"');
  });
  it.each([
    `new TextEncoder().encode(trap)`,
    `new TextDecoder(trap)`,
    `new TextDecoder().decode(trap)`,
    `crypto.getRandomValues(trap)`,
    `{ globalThis.Uint8Array = function () { return trap; }; crypto.getRandomValues(new Int8Array(2)); }`,
    `{ globalThis.Uint8Array = function () { return trap; }; new TextEncoder().encode('a'); }`,
    `{ Uint8Array.prototype.constructor = { [Symbol.species]: function () { return trap; } }; new TextEncoder().encode('a'); }`,
    `{ JSON.stringify = () => trap; throw 1; }`,
  ])('gives Node no object to look into: %s', async (attempt) => {
    const trap = `const trap = Object.assign(Object.create(null), {
      length: 1,
      [Symbol.for('nodejs.util.inspect.custom')]: (...all) => { seen = all.length; return ''; },
    });`;
    const body = `(() => { let seen = 0; ${trap} caught(() => ${attempt}); return seen; })()`;
    expect(await saying(body)).toContain('"reason":"0"');
  });
  it('makes no code from text', async () => {
    expect(await saying(`caught(() => Function('return 1')()).name`)).toContain('EvalError');
    expect(await saying(`caught(() => (0, eval)('1')).name`)).toContain('EvalError');
  });
  it('imports nothing', async () => {
    const worker = `
      self.onmessage = ({ ports: [port] }) => {
        if (!port) return;
        const say = (reason) => port.postMessage({ kind: 'unready', reason });
        import('node:fs').then(() => say('imported'), () => say('refused'));
      };
    `;
    expect(await hearFirst({ worker })).toContain('refused');
  });
});
