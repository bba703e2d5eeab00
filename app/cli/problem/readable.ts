import { relative } from 'node:path';
import type { Paint } from '../grade/readable.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';
import type { Score } from './mutation/score.ts';
import { isSound } from './soundness.ts';
import type { Soundness } from './soundness.ts';

/** What came of a problem, for people: a line, and below it what was found. */
export function soundnessText(
  soundness: Soundness,
  folder: Folder,
  seconds: number,
  { cwd, isVerbose, paint }: { cwd: string; isVerbose: boolean; paint: Paint },
): string {
  const { slug, findings, tests, mistakes, inputs, times, mutation } = soundness;
  const sign = isSound(soundness) ? paint('green', '✓') : paint('red', '✗');
  const counts = [
    count(tests, 'test'),
    count(mistakes, 'mistake'),
    count(inputs, 'input'),
    scoreText(mutation),
  ];
  const [faults, marks] = (['wrong', 'unfinished'] as const).map((kind) =>
    findings.filter((finding) => finding.kind === kind),
  );
  const write = (finding: Finding) => `    ${findingText(finding, folder, cwd)}`;
  const isBroken = !isSound(soundness);
  const head = isBroken ? count(faults?.length ?? 0, 'finding') : counts.join(', ');
  return [
    `${sign} ${paint('bold', slug)}: ${head} ${paint('dim', `(${seconds.toFixed(1)} s)`)}`,
    ...(faults ?? []).map(write),
    ...(marks && marks.length > 0 ? [`  ${paint('yellow', 'Still to fill in:')}`] : []),
    ...(marks ?? []).map(write),
    ...(isVerbose
      ? times.map(({ name, ms }) => `    ${ms.toFixed(1).padStart(8)} ms  ${name}`)
      : []),
    ...(isVerbose && mutation ? aliveTexts(mutation) : []),
    '',
  ].join('\n');
}

/** `problems/ema-update/tests.ts:3:5: what is wrong`, with a path that a terminal can open. */
export function findingText(
  { file, line, column, message }: Finding,
  { path }: Folder,
  cwd: string,
): string {
  return `${relative(cwd, `${path}/${file}`)}:${line}:${column}: ${message}`;
}

/** How many problems are sound; the last line of the command. */
export const summaryText = (sound: number, all: number) =>
  `${count(sound, 'problem')} sound, ${all - sound} not\n`;

function scoreText(score: Score | null): string {
  if (!score) return 'no mutants';
  const { killed, survived, equivalent } = score;
  return `${killed} of ${count(killed + survived.length + equivalent.length, 'mutant')} killed`;
}

/** The mutants that no test fails, by line. */
const aliveTexts = ({ survived, equivalent }: Score) => [
  ...survived.map(({ line, what }) => `    survived in line ${line}: ${what}`),
  ...equivalent.map(
    ({ line, what, reason }) => `    equivalent in line ${line}: ${what} (${reason})`,
  ),
];

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
