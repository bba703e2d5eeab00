import type { Outcome, PythonError } from '#problem';
import { fromWire } from './codec.ts';
import type { Report } from './protocol.ts';
import { isTooHeavy } from './weight.ts';

/** Longer texts than any honest result needs are not read at all. */
const LONGEST = 8_000_000;
/** Of a step of a program, with all its variables. */
const LONGEST_STEP = 150_000;

/** A worker's message as a report, or null when it has not the form of one: anything can be forged. */
export function readReport(message: unknown): Report | null {
  if (!isRecord(message)) return null;
  switch (message['kind']) {
    case 'ready': {
      const versions = isRecord(message['versions']) ? message['versions'] : {};
      return {
        kind: 'ready',
        versions: { python: text(versions['python'], 20), numpy: text(versions['numpy'], 20) },
        ...(typeof message['refusal'] === 'string' && { refusal: text(message['refusal'], 500) }),
      };
    }
    case 'captured':
      return { kind: 'captured', bytes: null };
    case 'unready':
    case 'died':
      return { kind: message['kind'], reason: text(message['reason'], 1_000) };
    case 'refused':
      return { kind: 'refused', error: text(message['error'], LONGEST) };
    case 'played':
      return {
        kind: 'played',
        test: amount(message['test']) ?? -1,
        case: amount(message['case']) ?? -1,
        steps: text(message['steps'], LONGEST),
        ms: amount(message['ms']) ?? 0,
      };
    case 'traced':
      return { kind: 'traced', text: short(message['text']) };
    case 'printed':
      return { kind: 'printed', text: text(message['text'], 100_000) };
    case 'received':
    case 'loaded':
    case 'interrupted':
    case 'finished':
      return { kind: message['kind'] };
    default:
      return null;
  }
}

/**
 * The outcomes that the harness reported for a case.
 *
 * @param most as many as the case has steps.
 * @throws SyntaxError when the text is not one of the harness's.
 */
export function readSteps(steps: string, most = Infinity): readonly Outcome[] {
  const parsed = parse(steps);
  if (!Array.isArray(parsed) || parsed.length > most)
    throw new SyntaxError('The steps of a case are a list, and not longer than the case.');
  return parsed.map(readOutcome);
}

function readOutcome(step: unknown): Outcome {
  if (!isRecord(step)) throw new SyntaxError('A step is an object.');
  const changed = new Set(texts(step['changed']));
  if ('returned' in step) return { kind: 'returned', value: fromWire(step['returned']), changed };
  if ('raised' in step) return { kind: 'raised', error: readError(step['raised']), changed };
  if (typeof step['unsupported'] !== 'string') throw new SyntaxError('A step is of no known kind.');
  return { kind: 'unsupported', what: text(step['unsupported'], 200) };
}

/** The exception that refuses a program; what is malformed reads as empty. */
export function readRefusal(error: string): PythonError {
  try {
    return readError(parse(error));
  } catch {
    return readError(null);
  }
}

/** An exception as the harness described it; what is missing or malformed reads as empty. */
function readError(error: unknown): PythonError {
  const { type, types, message, line, traceback } = isRecord(error) ? error : {};
  return {
    type: text(type, 200),
    types: texts(types),
    message: text(message, 5_000),
    line: typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : null,
    traceback: text(traceback, 5_000),
  };
}

export function parse(json: string): unknown {
  if (isTooHeavy(json)) throw new SyntaxError('The text holds far too many values.');
  return JSON.parse(json);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const text = (value: unknown, longest: number) =>
  typeof value === 'string' ? value.slice(0, longest) : '';

/** A part of it would keep the whole in memory. */
const short = (value: unknown) =>
  typeof value === 'string' && value.length <= LONGEST_STEP ? value : '';

const texts = (value: unknown) =>
  Array.isArray(value) ? value.slice(0, 100).map((item) => text(item, 200)) : [];

const amount = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
