import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/**
 * How much script had come when the statement could be read and when the editor could be used, and how
 * much is Monaco's: as served, and as Brotli would pack it.
 *
 * @param start which scripts the page has loaded, with the time at which each was there.
 * @param asked the paths that the server was asked for, by workers too.
 * @param html of the page: what is in there needs no script.
 */
export function weighScripts({ scripts, statement, editor }, asked, html) {
  const until = (time) =>
    scripts.filter(({ name, end }) => end <= time && !isMonaco(name)).map(({ name }) => name);
  const forStatement = html.includes('<article') ? [] : until(statement);
  const monaco = asked.filter((path) => path.endsWith('.js') && isMonaco(path));
  return {
    statementScript: sum(forStatement, served),
    editorScript: sum(until(editor), served),
    editorBrotli: sum(until(editor), packed),
    monacoScript: sum(monaco, served),
    monacoBrotli: sum(monaco, packed),
  };
}

/** Its chunks name their style classes; its worker and its languages are known by their files' names. */
const isMonaco = (name) => /\/(editor|python-)/.test(name) || read(name).includes('monaco-editor');

const sum = (names, size) => names.reduce((total, name) => total + size(name), 0);

const served = (name) => read(name).length;

/** Packing takes seconds. */
const sizes = new Map();

function packed(name) {
  if (!sizes.has(name)) sizes.set(name, brotliCompressSync(read(name)).length);
  return sizes.get(name);
}

const read = (name) => readFileSync(`dist${name}`);
