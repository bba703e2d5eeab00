import { inputsOf } from '#problem';
import type { AnyTest, Problem } from '#problem';
import { expectedOutcomes } from '../../grader/judge.ts';
import { placeAt, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { bodyOf } from './markup.ts';
import { numbersIn, numbersOf, significantDigits, writtenNumbers } from './numbers.ts';

/** Digits from which on a number says something; zeros at its end do not count. */
const TELLING = 3;
/** Digits from which on a rounded number gives the whole one away. */
const ROUNDED = 4;

/**
 * Expected values that a learner could copy: from starter and support code, or from statement and hints
 * unless the statement shows their test as its example. Numbers that a test passes in, and those in the
 * signatures, are not expected values.
 */
export function checkLeaks(folder: Folder, problem: Problem): readonly Finding[] {
  const secrets = problem.tests.map((test) => ({ test, values: expectedNumbers(test, problem) }));
  const shown = secrets.filter(({ test }) => test.example).flatMap(({ values }) => values);
  const hidden = secrets.map(({ test, values }) => ({
    test,
    values: values.filter((value) => !shown.includes(value)),
  }));
  const proseOf = (file: string) => withoutAddresses(bodyOf(textOf(folder, file)));
  return [
    ...CODE.flatMap((file) => search(file, textOf(folder, file), secrets, 'leave it out')),
    ...PROSE.flatMap((file) => search(file, proseOf(file), hidden, OR_SHOWN)),
  ];
}

const PROSE = ['statement.md', 'hints.md'];
const OR_SHOWN = 'leave it out, or mark the test as the example that is shown';
const CODE = ['starter.py', 'support.py'];

interface Secret {
  readonly test: AnyTest;
  readonly values: readonly number[];
}

/** What a test expects, as far as it is telling and not passed in. */
function expectedNumbers(test: AnyTest, { reference, statement }: Problem): readonly number[] {
  const { entry, also } = statement;
  const open = new Set(
    [...numbersIn(inputsOf(test).cases), ...numbersIn([entry, ...also])].map(Math.abs),
  );
  const expected = test.cases.flatMap((scenario) =>
    expectedOutcomes(scenario, reference, statement).flatMap((outcome) =>
      outcome.kind === 'returned' ? numbersOf(outcome.value) : [],
    ),
  );
  return expected
    .map(Math.abs)
    .filter((value) => significantDigits(value) >= TELLING && !open.has(value));
}

function search(
  file: string,
  text: string,
  secrets: readonly Secret[],
  advice: string,
): readonly Finding[] {
  return writtenNumbers(text).flatMap(({ text: written, value, offset }) => {
    const found = secrets.find(({ values }) => values.some((one) => gives(value, one)));
    if (!found) return [];
    const message = `${written} is what the test "${found.test.name}" expects: ${advice}`;
    return [wrong(file, message, placeAt(text, offset))];
  });
}

/** Whether a number that was written is an expected one, or rounded from it. */
function gives(written: number, expected: number): boolean {
  if (written === expected) return true;
  const digits = significantDigits(written);
  return digits >= ROUNDED && Number(expected.toPrecision(Math.min(digits, 100))) === written;
}

/** The text with every address blanked, whose digits mean nothing. */
const withoutAddresses = (text: string) =>
  text.replace(/https?:[^\s)>]*/g, (address) => ' '.repeat(address.length));
