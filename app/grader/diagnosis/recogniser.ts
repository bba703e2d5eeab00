import type { AnyCase, Entry, Outcome, Tolerance, Value } from '#problem';

/** A way to go wrong that any function can have: what it looks like, and where to look. */
export interface Diagnosis {
  /** What holds of every case of a run, about its `result`: `Every result is 0.1 times what is expected`. */
  readonly fact: string;
  /** A question that sends the learner to the place, and does not give the solution. */
  readonly hint: string;
  readonly way: Way;
}

/** How what came is tied to what was expected. */
export type Way =
  /** A right result, once bent, is what came; null where the bend says nothing of such a result. */
  | { readonly kind: 'bend'; readonly bend: (right: Value) => Value | null }
  /** What came is right, once amended; null where it does not look as it should. */
  | { readonly kind: 'amend'; readonly amend: Amend }
  /** The right program, in other hands, gives what came. */
  | { readonly kind: 'twin'; readonly twin: (right: Function) => Function };

/** A program as a function of the arguments that an author writes. */
export type Function = (...args: readonly unknown[]) => unknown;

export type Amend = (got: Returned, wanted: Value, place: Place) => Returned | null;
export type Returned = Extract<Outcome, { kind: 'returned' }>;

/** Where in a case a result stands. */
export interface Place {
  readonly scenario: AnyCase;
  readonly step: number;
  /** What is expected at each step. */
  readonly steps: readonly Outcome[];
}

/** What a run shows of the function that is wrong. */
export interface Symptom {
  readonly entry: Entry;
  /** The first result that is wrong, and what was expected. */
  readonly wanted: Value;
  readonly got: Value;
  readonly tolerance: Tolerance | undefined;
  /** All its cases. */
  readonly scenarios: readonly AnyCase[];
}

/** The diagnoses that a symptom suggests, the likeliest first; none of them is proven. */
export type Recogniser = (symptom: Symptom) => readonly Diagnosis[];

/** An amendment of the value alone; None stays None. */
export const amendValue = (
  change: (got: Value, wanted: Value, place: Place) => Value | null,
): Way => ({
  kind: 'amend',
  amend: (got, wanted, place) => {
    if (got.value === null) return got;
    const value = change(got.value, wanted, place);
    return value === null ? null : { ...got, value };
  },
});
