/**
 * Inside a confined process: makes a realm without Node and has the worker's script run in it.
 *
 * The process may read the files of an interpreter and nothing else; see `processes.ts`. Orders come
 * line by line on standard input, reports go line by line to standard output.
 */
import { Buffer } from 'node:buffer';
import { randomFillSync } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createInterface } from 'node:readline';
import { Script, SourceTextModule, createContext } from 'node:vm';
import type { Given } from './processes.ts';
import type { BytesOf, Outside, Realm } from './realm.ts';

const STDOUT = 1;
const { exit, stdin } = process;
const { TextDecoder, TextEncoder, performance } = globalThis;

const lines = createInterface({ input: stdin })[Symbol.asyncIterator]();
const given = JSON.parse((await lines.next()).value as string) as Given;
const context = createContext({}, { codeGeneration: { strings: false, wasm: true } });

const realm = await openRealm();
await realm.start(readFileSync(given.files.lock, 'utf8'), given.use);
forgetNode();
const run = new Script('run()');
for (let order = await lines.next(); !order.done; order = await lines.next()) {
  realm.take(order.value);
  // Nobody else ends a loop when the process that watches over it has been killed.
  run.runInContext(context, { timeout: given.seconds * 1_000 });
}
exit();

/** Makes the realm, and in it the worker, which imports Pyodide's modules by the names of their parts. */
async function openRealm(): Promise<Realm> {
  const { namespace } = await evaluate(given.realm);
  const { furnish } = namespace as { furnish: (outside: Outside) => Realm };
  const furnished = furnish(createOutside());
  const modules = {
    pyodide: await evaluate(readFileSync(given.files.pyodide, 'utf8')),
    pyodideAsm: await evaluate(readFileSync(given.files.pyodideAsm, 'utf8')),
  };
  await evaluate(given.worker, (name) => modules[name as keyof typeof modules]);
  return furnished;
}

async function evaluate(
  source: string,
  importModule?: (name: string) => SourceTextModule,
): Promise<SourceTextModule> {
  const module = new SourceTextModule(source, {
    context,
    initializeImportMeta: (meta) => {
      meta.url = 'https://realm.invalid/';
    },
    ...(importModule && { importModuleDynamically: importModule }),
  });
  await module.link(() => Promise.reject(new Error('Modules of the realm import nothing.')));
  await module.evaluate();
  return module;
}

function createOutside(): Outside {
  const encoder = new TextEncoder();
  return {
    sizeOf: (file) => statSync(fileOf(file)).size,
    read: (file, into) => {
      const opened = openSync(fileOf(file), 'r');
      for (let at = 0, length = 1; length > 0; at += length)
        length = readSync(opened, into.subarray(at));
      closeSync(opened);
    },
    now: () => performance.now(),
    randomize: (bytes) => void randomFillSync(bytes),
    openDecoder: (label) => {
      const decoder = new TextDecoder(label);
      return (bytes, stream) => decoder.decode(bytes, { stream });
    },
    encode: (text, into) => encoder.encodeInto(text, into).written,
    keep: (snapshot) => writeFileSync(fileOf('snapshot'), snapshot),
    tell: (report) => {
      let rest = Buffer.from(`${report}\n`);
      while (rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest));
    },
  };
}

function fileOf(name: BytesOf): string {
  const file = given.files[name];
  if (file === undefined) throw new Error(`This process was not given the ${name}.`);
  return file;
}

/** Whoever gets out of the realm, against all odds, finds nothing of Node in its global scope. */
function forgetNode(): void {
  const known = new Script('Object.getOwnPropertyNames(globalThis)').runInContext(context);
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (name === 'console' || !known.includes(name)) Reflect.deleteProperty(globalThis, name);
}
