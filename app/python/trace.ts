import { isRecord, parse, text } from './reading.ts';

/** What a program did, line by line. */
export interface Trace {
  readonly steps: readonly TraceStep[];
  /** Whether the program went on after the last step. */
  readonly isCut: boolean;
}

/** A line that is about to run, or what comes of a function. */
export interface TraceStep {
  readonly kind: Kind;
  /** Counted from 1. */
  readonly line: number;
  /** The function, as `EMA.update`. */
  readonly name: string;
  /** How many of the learner's functions are under way, this one among them. */
  readonly depth: number;
  /** Which call of the case it belongs to, from 0 on. */
  readonly call: number;
  /** All that the function knows by then. */
  readonly variables: readonly Variable[];
  /** What is returned, yielded or raised; null for a line. */
  readonly value: TracedValue | null;
}

export interface Variable extends TracedValue {
  readonly name: string;
  /** Since the step before in the same function. */
  readonly since: 'new' | 'changed' | 'same';
}

export interface TracedValue {
  /** With an array's dtype and shape. */
  readonly type: string;
  readonly text: string;
}

const KINDS = ['line', 'returns', 'yields', 'raises'] as const;
type Kind = (typeof KINDS)[number];

/** A little more than an honest interpreter tells: what comes after so much need not be kept. */
export const MOST_STEPS = 2_001;
const MOST_CHARACTERS = 2_000_000;
const MOST_VARIABLES = 50;

/** The steps that an interpreter has told: anything can be forged, and what is malformed is left out. */
export function readTrace(told: readonly string[]): Trace {
  const steps: TraceStep[] = [];
  const frames = new Map<number, readonly Variable[]>();
  let characters = 0;
  for (const one of told.slice(0, MOST_STEPS)) {
    if (one === CUT || (characters += one.length) > MOST_CHARACTERS) return { steps, isCut: true };
    const step = readStep(one, frames);
    if (step) steps.push(step);
  }
  return { steps, isCut: told.length > MOST_STEPS };
}

const CUT = '"cut"';

/** @param frames the variables as they were, by function under way; the step's are put in their place. */
function readStep(json: string, frames: Map<number, readonly Variable[]>): TraceStep | null {
  const step = parseOrNull(json);
  const kind = KINDS.find((known) => isRecord(step) && step['kind'] === known);
  if (!isRecord(step) || !kind) return null;
  const frame = count(step['frame']);
  const variables = change(frames.get(frame) ?? [], list(step['set']), list(step['gone']));
  frames.set(frame, variables);
  const [type, value] = list(step['value']);
  return {
    kind,
    line: Math.max(count(step['line']), 1),
    name: text(step['name'], 100),
    depth: Math.max(count(step['depth']), 1),
    call: count(step['call']),
    variables,
    value: kind === 'line' ? null : { type: text(type, 200), text: text(value, 1_000) },
  };
}

function change(
  before: readonly Variable[],
  set: readonly unknown[],
  gone: readonly unknown[],
): readonly Variable[] {
  const now = new Map(
    before
      .filter(({ name }) => !gone.includes(name))
      .map((variable) => [variable.name, same(variable)]),
  );
  for (const one of set.slice(0, MOST_VARIABLES)) {
    const [name, type, value] = list(one).map((part) => text(part, 1_000));
    if (!name) continue;
    const since = now.has(name) ? 'changed' : 'new';
    now.set(name, { name, type: type ?? '', text: value ?? '', since });
  }
  return [...now.values()].slice(0, MOST_VARIABLES);
}

const same = (variable: Variable): Variable =>
  variable.since === 'same' ? variable : { ...variable, since: 'same' };

function parseOrNull(json: string): unknown {
  try {
    return parse(json);
  } catch {
    return null;
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const count = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
