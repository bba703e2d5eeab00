const TICK_MS = 50;
/** A longer gap between ticks is a sleeping machine or a throttled tab, not the learner's code. */
const GAP_MS = 1_000;
/** After an interrupt, how long the interpreter has to come back before it is given up. */
const GRACE_MS = 300;
const USED_UP = 'Was cut short: the time for the whole run was used up.';

/** What is left for a whole run, over all its interpreters. */
export interface Budget {
  ms: number;
  /** Characters that may yet be printed. */
  characters: number;
}

/** Watches over one thing at a time: first it asks it to end, then it gives it up. */
export interface Deadline {
  /** The next thing begins; `late` says what is wrong when it takes longer. */
  readonly begin: (seconds: number, late: string) => void;
  /** The thing at hand must end now, and why. */
  readonly cut: (reason: string) => void;
  /** Why the thing at hand must end, or null while it need not. */
  readonly passed: () => string | null;
  readonly stop: () => void;
}

/**
 * @param budget is counted down here; when it is used up, the thing at hand is out of time too.
 * @param interrupt asks the thing at hand to end.
 * @param giveUp is called when it does not.
 */
export function startDeadline(budget: Budget, interrupt: () => void, giveUp: () => void): Deadline {
  let last = performance.now();
  let limit = Infinity;
  let late = '';
  let spent = 0;
  let grace = GRACE_MS;
  let reason: string | null = null;

  const cut = (why: string) => {
    if (reason !== null) return;
    reason = why;
    interrupt();
  };
  const timer = setInterval(() => {
    const now = performance.now();
    const ms = Math.min(now - last, GAP_MS);
    last = now;
    spent += ms;
    budget.ms -= ms;
    if (reason !== null) {
      grace -= ms;
      if (grace < 0) giveUp();
    } else if (budget.ms < 0) cut(USED_UP);
    else if (spent > limit) cut(late);
  }, TICK_MS);

  return {
    begin: (seconds, why) => {
      limit = seconds * 1_000;
      late = why;
      spent = 0;
      grace = GRACE_MS;
      reason = null;
    },
    cut,
    passed: () => reason,
    stop: () => clearInterval(timer),
  };
}
