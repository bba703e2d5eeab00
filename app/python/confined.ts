/**
 * Inside a confined process: makes a realm without Node and has the worker's script run in it.
 *
 * The process may read the files of an interpreter and nothing else; see `confinement.ts`. Orders come
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
import { Socket } from 'node:net';
import { types } from 'node:util';
import { Script, SourceTextModule, createContext } from 'node:vm';
import { readLines } from './lines.ts';
import type { Given } from './confinement.ts';
import type { BytesOf, Outside, Realm } from './realm.ts';

const STDOUT = 1;
const { exit, stdin } = process;
const { TextDecoder, TextEncoder, performance } = globalThis;

const lines = readLines(stdin);
const given = JSON.parse((await lines.next()).value as string) as Given;
// Getters of the realm's global object meet this object, which therefore inherits nothing.
const sandbox: object = Object.create(null);
const context = createContext(sandbox, { codeGeneration: { strings: false, wasm: true } });

const realm = await openRealm();
await realm.start(readFileSync(given.files.lock, 'utf8'), given.use);
sealNode();
const { value: order } = await lines.next();
if (order !== undefined) {
  realm.take(order);
  // Nobody else ends a loop when the process that watches over it has been killed.
  new Script('run()').runInContext(context, { timeout: given.seconds * 1_000 });
}
// At once: what the code has left for later does not come to its turn.
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
    randomize: (bytes) => void randomFillSync(surelyBytes(bytes)),
    openDecoder: (label) => {
      const decoder = new TextDecoder(surelyText(label));
      return (bytes, stream) => decoder.decode(surelyBytes(bytes), { stream: stream === true });
    },
    encode: (text, into) => encoder.encodeInto(surelyText(text), surelyBytes(into)).written,
    keep: (snapshot) => writeFileSync(fileOf('snapshot'), snapshot),
    tell: (report) => {
      let rest = Buffer.from(`${surelyText(report)}\n`);
      while (rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest));
    },
  };
}

function fileOf(name: BytesOf): string {
  const file = given.files[name];
  if (file === undefined) throw new Error(`This process was not given the ${name}.`);
  return file;
}

/**
 * Node never sees an object that learner code has made: it would look into it for its messages, and
 * hand functions of its own to who has prepared for that.
 */
function surelyText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('This is no text.');
  return value;
}

/** A view of just the bytes, without any property that was put on it. */
function surelyBytes(value: unknown): Uint8Array {
  if (!types.isUint8Array(value)) throw new TypeError('These are no bytes.');
  return new Uint8Array(
    read<ArrayBuffer>('buffer', value),
    read<number>('byteOffset', value),
    read<number>('length', value),
  );
}

/** What an array of bytes really has, whatever it says. */
function read<T>(name: string, bytes: Uint8Array): T {
  const arrays: object = Object.getPrototypeOf(Uint8Array.prototype);
  return Object.getOwnPropertyDescriptor(arrays, name)?.get?.call(bytes) as T;
}

/**
 * For whoever gets out of the realm, against all odds: nothing of Node is left in its global scope, and
 * what no permission forbids is disabled, connections and signals.
 */
function sealNode(): void {
  Socket.prototype.connect = () => {
    throw new Error('There is no network here.');
  };
  for (const name of ['kill', '_kill', 'binding', '_linkedBinding', 'dlopen', 'getBuiltinModule'])
    Reflect.set(process, name, undefined);
  const ownNames = 'Object.getOwnPropertyNames(globalThis)';
  const known: readonly string[] = new Script(ownNames).runInContext(createContext());
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (name === 'console' || !known.includes(name)) Reflect.deleteProperty(globalThis, name);
}
