import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { judge } from './goals.mjs';
import { ROWS } from './rows.mjs';
import { summarize } from './summary.mjs';

const NAMES = { bare: 'Pyodide alone', freecodecamp: 'freeCodeCamp' };
const HEAD = ['What', 'Gradus', 'Beside', 'Its figure', 'Ratio', 'To reach'];

/** All that was measured as a page of Markdown: machine, table, what went wrong, and what the figures mean. */
export async function writeReport(machine, { samples, faults }) {
  const rows = [HEAD, HEAD.map(() => '---'), ...ROWS.map((row) => tell(row, samples))];
  const parts = [
    '# Benchmark',
    machine.join('\n'),
    'Medians, and the least and the most in brackets.',
    rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    faults.length ? `Failed:\n\n${faults.map((fault) => `- ${fault}`).join('\n')}` : '',
    readFileSync(join(import.meta.dirname, 'notes.md'), 'utf8'),
  ];
  const options = await resolveConfig('tests/bench/results.md');
  return format(parts.join('\n\n'), { ...options, parser: 'markdown' });
}

function tell({ what, unit, figure, beside, goals }, samples) {
  const mine = summarize(samples.gradus[figure]);
  const [who, name] = beside ?? [];
  const theirs = beside && summarize(samples[who][name]);
  const ratio = mine && theirs?.median ? mine.median / theirs.median : undefined;
  const isKnown = mine && (!beside || theirs);
  return [
    what,
    write(mine, unit),
    beside ? NAMES[who] : '',
    beside ? write(theirs, unit) : '',
    ratio === undefined ? '' : ratio.toFixed(ratio < 0.1 ? 3 : 2),
    isKnown ? judge(goals, unit, { mine, ratio }) : '',
  ];
}

function write(summary, unit) {
  if (!summary) return 'not measured';
  const { median, min, max } = summary;
  const middle = unit.writeWhole(median);
  return min === max ? middle : `${middle} (${unit.write(min)}–${unit.write(max)})`;
}
