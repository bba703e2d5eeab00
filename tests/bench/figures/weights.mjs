import { existsSync, readFileSync, statSync } from 'node:fs';

/**
 * How much script had come when the statement could be read and when the editor could be used, and how
 * much is Monaco's: unpacked, and as served, which is packed by Brotli.
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
    statementServed: sum(forStatement, served),
    editorScript: sum(until(editor), unpacked),
    editorServed: sum(until(editor), served),
    monacoScript: sum(monaco, unpacked),
    monacoServed: sum(monaco, served),
  };
}

/** Its chunks name their style classes; its worker and its languages are known by their files' names. */
const isMonaco = (name) => /\/(editor|python-)/.test(name) || read(name).includes('monaco-editor');

const sum = (names, size) => names.reduce((total, name) => total + size(name), 0);

const unpacked = (name) => statSync(`dist${name}`).size;

/** Where packing would win nothing, there is no packed file. */
const served = (name) => (existsSync(`dist${name}.br`) ? unpacked(`${name}.br`) : unpacked(name));

const read = (name) => readFileSync(`dist${name}`);
