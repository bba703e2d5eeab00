import { KILOBYTES, MEGABYTES, MS, TIMES } from './units.mjs';

const bare = (figure) => ['bare', figure];
const freeCodeCamp = (figure) => ['freecodecamp', figure];

/**
 * The figures in the order of a visit: what is measured, under which name Gradus has it, whose figure it is
 * set beside, and what it has to reach.
 */
export const ROWS = [
  ['Statement readable', MS, 'statement'],
  ['Script before the statement, as served', KILOBYTES, 'statementServed', null, { worst: 0 }],
  ['Editor usable', MS, 'editor'],
  ['Script before the editor, without Monaco, unpacked', KILOBYTES, 'editorScript'],
  ['… as served', KILOBYTES, 'editorServed', null, { median: 80_000 }],
  ['Monaco in its place', MS, 'monaco'],
  ['Monaco’s script, unpacked', KILOBYTES, 'monacoScript'],
  ['… as served', KILOBYTES, 'monacoServed', null, { median: 720_000 }],
  ['A key typed while Python boots, until on screen', MS, 'key', null, { worst: 50 }],
  ['Blocks of the main thread over 50 ms during start', TIMES, 'blocks'],
  ['The longest block during start', MS, 'longest', null, { worst: 100 }],
  ['First visit: Python ready', MS, 'ready', bare('ready'), { ratio: 1.1 }],
  ['Return visit: Python ready', MS, 'back', bare('back'), { ratio: 0.35 }],
  ['A further interpreter ready', MS, 'interpreter', bare('further'), { ratio: 0.2 }],
  ['First visit: bytes moved', MEGABYTES, 'bytes', bare('bytes')],
  ['Return visit: bytes moved', KILOBYTES, 'backBytes', bare('backBytes')],
  ['Run to verdict, 5 tests', MS, 'five', freeCodeCamp('five'), { ratio: 0.6, median: 16 }],
  ['Run to verdict, 100 tests', MS, 'hundred', freeCodeCamp('hundred')],
  ['Two runs in a row, to the second verdict', MS, 'pair', bare('further'), { ratio: 0.2 }],
  ['Stop to ready', MS, 'stop', freeCodeCamp('recovery'), { ratio: 0.05 }],
  ['Python killed in a run, to ready', MS, 'death', freeCodeCamp('recovery'), { ratio: 0.05 }],
  ['… killed at once', MS, 'deathAtOnce', freeCodeCamp('recovery'), { ratio: 0.05 }],
  ['Memory of the renderers, one interpreter ready', MEGABYTES, 'memory', bare('memory')],
  ['… the largest of them', MEGABYTES, 'largest', bare('largest')],
  ['`grade`, each of a hundred files', MS, 'grade'],
].map(([what, unit, figure, beside, goals]) => ({ what, unit, figure, beside, goals }));
