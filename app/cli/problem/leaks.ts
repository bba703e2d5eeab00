import type { AnyTest, Problem } from '#problem';
import { inputsOf } from '#problem';
import { expectedOutcomes } from '../../grader/judge.ts';
import { placeAt, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { bodyOf } from './markup.ts';
import { numbersIn, significantDigits, writtenNumbers } from './numbers.ts';

/** Digits from which on a number says something; zeros at its end do not count. */
const TELLING = 3;
/** Digits from which on a rounded number gives the whole one away. */
const ROUNDED = 4;

/**
 * Expected values that a learner could copy: from starter and support code, or from the statement
 * unless it shows their test as its example. Numbers that a test passes in, and those in the
 * signatures, are not expected values.
 */
export function checkLeaks(folder: Folder, problem: Problem): readonly Finding[] {
  const secrets = problem.tests.map((test) => ({ test, values: expectedNumbers(test, problem) }));
  const shown = new Set(
    secrets.filter(({ test }) => test.example).flatMap(({ values }) => [...values]),
  );
  const hidden = secrets.filter(({ test }) => !test.example);
  const search = (file: string, text: string, known: typeof secrets) =>
    writtenNumbers(text).flatMap(({ text: written, value, offset }) => {
      const found = known.find(({ values }) => [...values].some((one) => gives(value, one)));
      if (!found) return [];
      const message = `${written} is what the test "${found.test.name}" expects: leave it out${
        file === 'statement.md' ? ', or mark the test as the example that is shown' : ''
      }`;
      return [wrong(file, message, placeAt(text, offset))];
    });
  const secret = hidden.map(({ test, values }) => ({
    test,
    values: new Set([...values].filter((value) => !shown.has(value))),
  }));
  return [
    ...['starter.py', 'support.py'].flatMap((file) => search(file, textOf(folder, file), secrets)),
    ...search('statement.md', withoutAddresses(bodyOf(textOf(folder, 'statement.md'))), secret),
  ];
}

/** What a test expects, as far as it is telling and not passed in. */
function expectedNumbers(test: AnyTest, { reference, statement }: Problem): ReadonlySet<number> {
  const { entry, also } = statement;
  const open = new Set(
    [...numbersIn(inputsOf(test).cases), ...[entry, ...also].flatMap((one) => numbersIn(one))].map(
      Math.abs,
    ),
  );
  const expected = test.cases.flatMap((scenario) =>
    expectedOutcomes(scenario, reference, statement).flatMap((outcome) =>
      outcome.kind === 'returned' ? numbersIn(dataOf(outcome.value)) : [],
    ),
  );
  const telling = expected.map(Math.abs).filter((value) => significantDigits(value) >= TELLING);
  return new Set(telling.filter((value) => !open.has(value)));
}

/** Shapes are no results. */
const dataOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'data' in value ? value.data : value;

/** Whether a number that was written is an expected one, or rounded from it. */
function gives(written: number, expected: number): boolean {
  if (written === expected) return true;
  const digits = significantDigits(written);
  return digits >= ROUNDED && Number(expected.toPrecision(Math.min(digits, 100))) === written;
}

/** The text with every address blanked, whose digits mean nothing. */
const withoutAddresses = (text: string) =>
  text.replace(/https?:[^\s)>]*/g, (address) => ' '.repeat(address.length));
