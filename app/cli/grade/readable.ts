import { styleText } from 'node:util';
import { lineText } from './report.ts';
import type { Report, TestReport } from './report.ts';

/** Gives a text a style, or leaves it as it is where there are no colours. */
export type Paint = (style: 'green' | 'red' | 'yellow' | 'dim' | 'bold', text: string) => string;

export const paintFor = ({ isTTY, hasColors }: NodeJS.WriteStream): Paint =>
  isTTY && hasColors() ? styleText : (_, text) => text;

/** A report for people: a line, and below it what did not pass. */
export function readableText(report: Report, paint: Paint): string {
  const { file, status, passed, total, refused, mistake, tests } = report;
  const [style, sign] = SIGNS[status];
  const count = refused ? 'refused' : `${passed} of ${total} tests passed`;
  const head = `${paint(style, sign)} ${paint('bold', plain(file))}  ${count}`;
  if (refused)
    return `${head}\n    ${plain(`${refused.type}: ${refused.message}`)}${lineText(refused.line)}\n`;
  const failing = tests.filter((test) => test.status !== 'passed');
  const sentence = mistake === null ? [] : [`    ${paint('yellow', plain(mistake))}`];
  return [head, ...sentence, ...failing.map((test) => testText(test, paint)), ''].join('\n');
}

const SIGNS = {
  passed: ['green', '✓'],
  failed: ['red', '✗'],
  refused: ['yellow', '!'],
  crashed: ['yellow', '!'],
} as const;

function testText({ name, status, input, expected, actual, message }: TestReport, paint: Paint) {
  const word = status === 'failed' ? '' : ` ${paint('dim', `(${status})`)}`;
  const lines = [
    input,
    expected && `expected  ${expected}`,
    actual && `actual    ${actual}`,
    message,
  ].filter((line) => line !== '');
  const indented = lines
    .flatMap((line) => plain(line).split('\n'))
    .map((line) => `        ${line}`);
  return [`    ${paint('red', '✗')} ${plain(name)}${word}`, ...indented].join('\n');
}

/** What a learner wrote must not steer a teacher's terminal. */
const plain = (text: string) =>
  text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });

/** How many files came to what. */
export function summaryText(statuses: readonly Report['status'][]): string {
  const counts = Object.keys(SIGNS).map((status) => {
    const count = statuses.filter((one) => one === status).length;
    return count === 0 ? '' : `${count} ${status}`;
  });
  return `${statuses.length} files: ${counts.filter((text) => text !== '').join(', ')}\n`;
}
