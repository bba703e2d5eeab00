import type { Entry, Outcome } from '#problem';
import type { Exploration } from '../python/explorer.ts';

/** Why what was tried out gives no whole picture, as a sentence for the learner; null when it does. */
export function faultOf(found: Exploration, entry: Entry): string | null {
  switch (found.kind) {
    case 'refused': {
      const { type, message, line } = found.error;
      return `${type}${placeOf(line)}: ${end(message)} The picture comes when the code can be loaded.`;
    }
    case 'lost':
      return `${found.reason} The picture comes when the code comes to an end.`;
    case 'played': {
      const outcomes = found.played.flatMap((played) => played.outcomes);
      const [first] = outcomes.flatMap((outcome) => failureOf(outcome) ?? []);
      return first === undefined
        ? null
        : `Your ${entry.kind} ${end(first)} The picture comes when it returns what the statement asks for.`;
    }
  }
}

function failureOf(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'raised': {
      const { type, message, line } = outcome.error;
      return `raised ${type}${placeOf(line)}${message && `: ${message}`}`;
    }
    case 'unsupported':
      return `returned ${outcome.what}`;
    case 'returned':
      return outcome.value === null ? 'returned None: it has no return yet' : null;
  }
}

const placeOf = (line: number | null) => (line === null ? '' : ` on line ${line}`);

const end = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
