import { parseSignature } from '#problem';
import type { Argument, Loss, RunEvent, Value } from '#problem';
import type { Pool } from '../pool.ts';

/** A program of our own, and what of it is called. */
export interface Program {
  readonly source: string;
  /** What it imports as `support`. */
  readonly support: string | null;
  readonly signature: string;
}

/** What a call came to: its value, or how its interpreter was lost over it. */
export type Called =
  | { readonly kind: 'returned'; readonly value: Value; readonly ms: number }
  | { readonly kind: 'lost'; readonly status: Loss };

/** For the calls together, whose limits are their own. */
const RUN_SECONDS = 3_600;

/**
 * Makes calls one after the other, in the same interpreter for as long as it lasts.
 *
 * @param seconds that a call may take.
 * @throws Error when a call raises, or Python cannot be started.
 */
export async function callEach(
  pool: Pool,
  { source, support, signature }: Program,
  calls: readonly (readonly Argument[])[],
  seconds: number,
): Promise<readonly Called[]> {
  const results = new Map<number, Called>();
  // One job uses up few interpreters only, and leaves the rest of its calls.
  while (results.size < calls.length) {
    const left = [...calls.keys()].filter((index) => !results.has(index));
    const job = {
      source,
      support,
      entry: parseSignature(signature),
      also: [],
      tests: left.map((index) => ({
        cases: [{ kind: 'call' as const, args: calls[index] ?? [], kwargs: [] }],
        seed: null,
        seconds,
      })),
      limits: { load: seconds, run: RUN_SECONDS },
    };
    const hear = (event: RunEvent) => {
      const index = 'test' in event && event.test !== null ? left[event.test] : undefined;
      const called = index === undefined ? null : read(event);
      if (index !== undefined && called) results.set(index, called);
    };
    const ending = await pool(job, hear);
    if (ending.kind === 'refused') throw new Error(ending.error.traceback);
  }
  return [...calls.keys()].flatMap((index) => results.get(index) ?? []);
}

function read(event: RunEvent): Called | null {
  if (event.kind === 'undecided')
    return event.status === 'not-run' ? null : { kind: 'lost', status: event.status };
  if (event.kind !== 'played') return null;
  const [outcome] = event.outcomes;
  switch (outcome?.kind) {
    case 'returned':
      return { kind: 'returned', value: outcome.value, ms: event.ms };
    case 'raised':
      throw new Error(outcome.error.traceback);
    default:
      return { kind: 'lost', status: 'crashed' }; // its result is too large
  }
}
