import type { Arbitrary } from 'fast-check';
import type { Callable, Value } from './value.ts';

/** Everything there is to know of a problem, once its folder has been read. */
export interface Problem {
  readonly slug: string;
  readonly statement: Statement;
  readonly starter: string;
  /** Python that the learner's program may import as `support`. */
  readonly support: string | null;
  /** The right answer in TypeScript: what the entry and `also` name. */
  readonly reference: Programs;
  readonly tests: readonly AnyTest[];
  readonly mistakes: readonly AnyMistake[];
}

/** What there is to know of a statement beside its text, which is in the problem's page. */
export interface Statement extends Asked {
  readonly title: string;
  readonly difficulty: Difficulty;
  readonly tags: readonly string[];
  /** Where it stands in a track; without one, it stands by itself. */
  readonly step?: Step;
}

/** A problem's place among those that are done one after the other. */
export interface Step {
  /** The track's name. */
  readonly track: string;
  /** From 1 on; places need not follow on each other. */
  readonly place: number;
  /** The track is done without it, too. */
  readonly isOptional: boolean;
}

/** What the learner has to define. */
export interface Asked {
  readonly entry: Entry;
  /** What the program has to define beside the entry. */
  readonly also: readonly Entry[];
}

export type Difficulty = 'Easy' | 'Medium' | 'Hard';

/** A function or class to define: its name and parameters, read from a signature in the statement. */
export interface Entry {
  readonly kind: 'function' | 'class';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** As a learner would write it: `ema_update(ema, weights, decay=0.99)`. */
  readonly signature: string;
}
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
}

/** A TypeScript function or class that stands where the learner's would. */
export type Program = (new (...args: never[]) => object) | ((...args: never[]) => unknown);

/** Programs by the name that the learner's have. */
export type Programs = Readonly<Record<string, Program>>;

/** One hidden test, a row on the page: the first of its cases that fails is the one it shows. */
export interface Test<P extends Program> {
  readonly name: string;
  readonly cases: readonly [Case<P>, ...Case<P>[]];
  /** Seconds the test may take; 5 unless told. */
  readonly timeout?: number;
  /** What `random` and `numpy.random` are seeded with before the test. */
  readonly seed?: number;
  /** The statement shows this test's expected result. */
  readonly example?: true;
}

/** One scenario and how its result is compared. */
export type Case<P extends Program> = Scenario<P> & Comparison;

/** What is done with the learner's function: inputs only, never a result. */
export type Scenario<P extends Program> =
  Call<P> | OtherCall | Chain<P> | Dialogue<P> | Expression<P>;

/** What can be asked where there is one result. */
interface OneResult {
  /** The name of the exception that is the right answer. */
  readonly raises?: string;
  /** Compare what the call prints with the text the reference returns. */
  readonly printed?: true;
}

/** One call. */
export interface Call<P extends Program> extends OneResult {
  readonly of?: never;
  readonly args: Written<Arguments<P>>;
  readonly kwargs?: Readonly<Record<string, unknown>>;
}
/** One call of a function that the statement asks for beside its entry. */
export interface OtherCall extends OneResult {
  readonly of: string;
  readonly args: readonly unknown[];
  readonly kwargs?: Readonly<Record<string, unknown>>;
}
/** A chain: each result is the next call's first argument. */
export interface Chain<P extends Program> {
  readonly start: First<P>;
  readonly steps: readonly Written<Rest<P>>[];
  readonly kwargs?: never;
}
/** A conversation with an object: construct it, call its methods, read its attributes. */
export interface Dialogue<P extends Program> {
  readonly init: Written<Arguments<P>>;
  readonly calls: readonly (readonly [method: string, ...args: unknown[]])[];
  readonly read?: readonly string[];
  readonly kwargs?: never;
}
/** Python source, for what data cannot say; it sees the learner's names. */
export interface Expression<P extends Program> extends OneResult {
  /** Values and callables that `setup` and `expr` see by these names. */
  readonly given?: Readonly<Record<string, unknown>>;
  readonly setup?: string;
  readonly expr: string;
  /** The result, by the program in the entry's place and all that the problem asks for. */
  readonly expected: (reference: P, all: Programs) => unknown;
}

/** How a result is compared; see `compare` in the grader for the rules that always hold. */
export interface Comparison {
  /** Applied to both sides before they are compared; a value it throws on stays as it is. */
  readonly view?: (value: Value) => Value;
  readonly tolerance?: Tolerance;
  /** The dtype must agree as well. */
  readonly dtype?: true;
  /** The container (scalar, list, tuple, array) must agree as well. */
  readonly container?: true;
  /** Parameters that may be changed in place. */
  readonly mayChange?: readonly string[];
}

/** Right when |actual - expected| <= absolute + relative * |expected|. */
export interface Tolerance {
  readonly absolute?: number;
  readonly relative?: number;
}

/** A known wrong answer: what to tell a learner whose every outcome is one of its twins'. */
export interface Mistake<P extends Program> {
  readonly sentence: string;
  readonly twins: readonly Twin<P>[];
}

/**
 * A TypeScript program that goes wrong in the same way: its result, or what it does instead. The
 * twin of a class is a class, or a function that returns the object. Programs by name are for a
 * mistake in what a problem asks for beside its entry.
 */
export type Twin<P extends Program> =
  ((...args: Arguments<P>) => unknown) | (new (...args: Arguments<P>) => object) | Programs;

/** What a program gives or throws when its Python counterpart raises. */
export class Raises extends Error {
  readonly type: string;
  constructor(type: string) {
    super(type);
    this.type = type;
  }
}
/** What a twin gives when its Python counterpart changes arguments in place. */
export class Changes {
  readonly value: unknown;
  readonly parameters: readonly string[];
  constructor(value: unknown, parameters: readonly string[]) {
    this.value = value;
    this.parameters = parameters;
  }
}
export const raises = (type: string) => new Raises(type);
export const changes = (value: unknown, ...parameters: readonly string[]) =>
  new Changes(value, parameters);

export type AnyTest = Test<Program>;
export type AnyCase = Case<Program>;
export type AnyMistake = Mistake<Program>;
export type AnyInputs = Arbitrary<AnyCase>;

/** The hidden tests of a problem, checked against its reference's parameters. */
export const tests = <P extends Program>(...written: readonly Test<P>[]) =>
  written as readonly Test<never>[] as readonly AnyTest[];

/** A known mistake of a problem, checked against its reference's parameters. */
export const mistake = <P extends Program>(written: Mistake<P>) => written as unknown as AnyMistake;

/** Valid inputs of a problem, made by fast-check and checked against its reference's parameters. */
export const inputs = <P extends Program>(cases: Arbitrary<Case<P>>) =>
  cases as Arbitrary<Case<never>> as AnyInputs;

/**
 * What a case calls: the entry, unless it names another.
 *
 * @throws Error when the statement asks for nothing of that name.
 */
export function calledIn(scenario: AnyCase, { entry, also }: Asked): Entry {
  if (!('of' in scenario) || scenario.of === undefined) return entry;
  const found = [entry, ...also].find(({ name }) => name === scenario.of);
  if (found === undefined)
    throw new Error(`A case is of ${scenario.of}: name it in the statement, under "also".`);
  return found;
}

type Arguments<P> = P extends new (...args: infer A) => object
  ? Readonly<A>
  : P extends (...args: infer A) => unknown
    ? Readonly<A>
    : never;
/** As a case writes them: a function is one in Python, too. */
type Written<A extends readonly unknown[]> = { readonly [K in keyof A]: InBoth<A[K]> };
type InBoth<A> = A extends Callable['value'] ? Callable & { readonly value: A } : A;
type First<P> = P extends (first: infer F, ...rest: never[]) => unknown ? F : never;
type Rest<P> = P extends (first: never, ...rest: infer R) => unknown ? Readonly<R> : never;
