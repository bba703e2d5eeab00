import { isDict, isList } from '#problem';
import type { Argument, CaseInputs, Problem, Value } from '#problem';
import type { Exploration } from '../python/explorer.ts';

/** What a learner's text asks for, or why that cannot be told. */
export type Reading =
  | { readonly kind: 'read'; readonly inputs: Written }
  | { readonly kind: 'unclear'; readonly message: string; readonly line: number | null };

/** What can be written down as Python text. */
export type Written = Exclude<CaseInputs, { kind: 'expression' }>;

/** What `python/read.py` has made of the text. */
export function readingOf(found: Exploration, problem: Problem): Reading {
  if (found.kind === 'lost') return unclear(`Python could not read this: ${found.reason}`);
  if (found.kind === 'refused') return unclear(found.error.message);
  const [outcome] = found.played[0]?.outcomes ?? [];
  if (outcome?.kind === 'raised') return unclear(outcome.error.message);
  if (outcome?.kind === 'unsupported')
    return unclear(`There is ${outcome.what} in it. Pass numbers, lists, dictionaries or arrays.`);
  const fields = outcome && isDict(outcome.value) ? outcome.value : new Map<Value, Value>();
  const message = fields.get('message');
  if (typeof message === 'string') return unclear(message, Number(fields.get('line')));
  const inputs = inputsOf(fields, problem);
  return inputs ? { kind: 'read', inputs } : unclear('Python could not read this.');
}

const unclear = (message: string, line: number | null = null): Reading => ({
  kind: 'unclear',
  message,
  line,
});

function inputsOf(fields: ReadonlyMap<Value, Value>, problem: Problem): Written | null {
  const all = (value: Value | undefined) => listOf(value).map((pair) => argumentOf(pair, problem));
  switch (fields.get('kind')) {
    case 'call': {
      const kwargs = fields.get('kwargs');
      const named = isDict(kwargs ?? null) ? [...(kwargs as ReadonlyMap<Value, Value>)] : [];
      const of = String(fields.get('of'));
      return {
        kind: 'call',
        ...(of !== problem.statement.entry.name && { of }),
        args: all(fields.get('args')),
        kwargs: named.map(([name, pair]) => [String(name), argumentOf(pair, problem)] as const),
      };
    }
    case 'chain':
      return {
        kind: 'chain',
        start: argumentOf(fields.get('start') ?? null, problem),
        steps: listOf(fields.get('steps')).map(all),
      };
    case 'dialogue':
      return {
        kind: 'dialogue',
        init: all(fields.get('init')),
        calls: listOf(fields.get('calls')).map((call) => {
          const [method, args] = listOf(call);
          return [String(method), ...all(args)] as const;
        }),
        read: listOf(fields.get('read')).map(String),
      };
    default:
      return null;
  }
}

/** Of a function there is its source, whose twin in TypeScript one of the tests may have. */
function argumentOf(pair: Value, { tests }: Problem): Argument {
  const [value = null, isSource] = listOf(pair);
  if (isSource !== true || typeof value !== 'string') return value;
  const known = tests.flatMap(({ cases }) => cases.flatMap(callablesIn));
  const twin = known.find(({ source }) => squeeze(source) === squeeze(value));
  return twin ? { ...twin, source: value } : { kind: 'python', source: value, value: unknownTwin };
}

/** What a reference throws that is given a function of the learner's own. */
export class NoTwin extends Error {}

function unknownTwin(): never {
  throw new NoTwin();
}

type Twin = Extract<Argument, { kind: 'python' }>;

function callablesIn(written: unknown): Twin[] {
  if (typeof written !== 'object' || written === null) return [];
  if ('kind' in written && written.kind === 'python') return [written as Twin];
  return Object.values(written).flatMap(callablesIn);
}

const squeeze = (source: string) => source.replace(/\s+/g, '');

const listOf = (value: Value | undefined): readonly Value[] =>
  value !== undefined && isList(value) ? value : [];
