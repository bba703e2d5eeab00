import type { AnyCase, Outcome, Problem, Value } from '#problem';
import { compare } from '../../grader/compare.ts';
import { outcomeText } from '../../grader/judge.ts';
import { pythonText } from '../../grader/text.ts';
import { readExamples } from './exampleLines.ts';
import type { Example } from './exampleLines.ts';
import { wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { numbersIn, writtenNumbers } from './numbers.ts';
import type { Play } from './play.ts';
import { PATIENT } from './pool.ts';

const FILE = 'statement.md';

/** The statement's examples give what they say, when the solution is there to be called. */
export async function checkExamples(
  folder: Folder,
  problem: Problem,
  play: Play,
): Promise<readonly Finding[]> {
  const examples = readExamples(textOf(folder, FILE));
  const cases = examples.flatMap(casesOf);
  const [first, ...rest] = cases;
  if (!first)
    return [
      wrong(
        FILE,
        'there is no example: show a call in a block of ```python, call(…)  # its result',
      ),
    ];
  const test = { name: 'Examples', cases: [first, ...rest] as const, timeout: PATIENT.run };
  const program = textOf(folder, 'solution.py');
  const shown = { ...problem, tests: [test], mistakes: [] };
  const { ending, record } = await play(program, shown, PATIENT);
  // That the solution cannot be loaded is said where it is put to the tests.
  if (ending.kind === 'refused') return [];
  const outcomes = cases.map((_, index) => record.played[0]?.[index]?.outcomes[0]);
  return examples.flatMap((example, index) => {
    const message = faultOf(example, outcomes[2 * index], outcomes[2 * index + 1]);
    return message === null ? [] : [wrong(FILE, message, example)];
  });
}

/** The call, and the value that it is said to give; nobody expects anything of them here. */
function casesOf({ expression, setup, claim }: Example): readonly AnyCase[] {
  const expected = () => null;
  const literal = claim.kind === 'value' ? claim.literal : 'None';
  return [
    { setup, expr: `(${expression}\n)`, expected },
    { setup: NAMES, expr: `(${literal}\n)`, expected },
  ];
}

/** What Python's own texts of values use. */
const NAMES = 'from numpy import array, inf, nan, float32, float64, int32, int64\n';

function faultOf(
  { expression, claim }: Example,
  got: Outcome | undefined,
  literal: Outcome | undefined,
): string | null {
  if (!got || !literal) return `${expression} did not come to an end`;
  if (got.kind === 'raised' && claim.kind === 'raises')
    return got.error.types.includes(claim.type)
      ? null
      : `${expression} raises ${outcomeText(got)}, and not ${claim.type}`;
  if (claim.kind === 'raises') return `${expression} gives ${outcomeText(got)}: it raises nothing`;
  if (literal.kind !== 'returned')
    return `"${claim.literal}" is no Python value (${outcomeText(literal)}): write what the call gives, or put the comment on a line of its own`;
  if (got.kind === 'raised') return `${expression} raises ${outcomeText(got)}`;
  if (got.kind !== 'returned') return `${expression} gives ${outcomeText(got)}: show a part of it`;
  return agrees(claim.literal, literal.value, got.value)
    ? null
    : `${expression} gives ${pythonText(got.value)}, and not ${claim.literal}`;
}

/** Whether a value is the one that is written, to the digits that are. */
function agrees(literal: string, written: Value, got: Value): boolean {
  if (compare(written, got) === null) return true;
  const allowed = writtenNumbers(literal).map(({ text }) => halfUnit(text));
  if (compare(written, got, { tolerance: { absolute: Math.max(0, ...allowed) } }) !== null)
    return false;
  const [shown, real] = [dataOf(written), dataOf(got)].map(numbersIn);
  if (!shown || shown.length !== real?.length || shown.length !== allowed.length) return true;
  return shown.every((number, at) => {
    const error = Math.abs(number - (real[at] ?? NaN));
    return !(error > (allowed[at] ?? 0) * (1 + SLACK) + SLACK * Math.abs(number));
  });
}

/** A number halfway between two that can be written may be either. */
const SLACK = 1e-9;

/** Half of what the last written digit counts; a whole number, also as 3.0, is exact. */
function halfUnit(text: string): number {
  const [, decimals = '', exponent = '0'] = /^[\d_]*\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  if (/^0*$/.test(decimals)) return 0;
  return 0.5 * 10 ** (Number(exponent) - decimals.length);
}

const dataOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'data' in value ? value.data : value;
