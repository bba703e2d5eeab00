import { wrong } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Equivalent } from './equivalents.ts';
import type { Mutant } from './mutants.ts';

/** How many of a solution's mutants its tests tell from it. */
export interface Score {
  readonly killed: number;
  /** Those that no test failed, without the equivalent ones. */
  readonly survived: readonly Mutant[];
  /** Those that no test can fail, as the author says. */
  readonly equivalent: readonly (Mutant & Pick<Equivalent, 'reason'>)[];
  /** The part that is killed of those that can be, from 0 to 1. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** The least score of good tests. */
const GOOD = 0.95;
/** The largest part of all mutants that an author may list as equivalent. */
const MOST_EQUIVALENT = 0.1;

/** Scores mutants, and finds what the author has to do. */
export function scoreMutants(
  mutants: readonly Mutant[],
  equivalents: readonly Equivalent[],
): Score {
  const killed = mutants.filter(({ isKilled }) => isKilled);
  const others = mutants.filter(({ isKilled }) => !isKilled);
  const right = equivalents.filter(({ mutant }) => others.some(({ what }) => what === mutant));
  const reasons = new Map(right.map(({ mutant, reason }) => [mutant, reason]));
  const survived = others.filter(({ what }) => !reasons.has(what));
  const equivalent = others.flatMap((mutant) => {
    const reason = reasons.get(mutant.what);
    return reason === undefined ? [] : [{ ...mutant, reason }];
  });
  const counted = killed.length + survived.length;
  const score = counted === 0 ? 1 : killed.length / counted;
  const findings = [
    ...(score < GOOD ? survived.map(toFinding) : []),
    ...equivalents.flatMap((one) => findFalse(one, mutants)),
    ...findExcess(right, MOST_EQUIVALENT * mutants.length),
  ];
  return { killed: killed.length, survived, equivalent, score, findings };
}

const toFinding = (mutant: Mutant): Finding =>
  wrong(
    'solution.py',
    `survived: ${mutant.what}. Add a case to tests.ts that fails it, or, when no input can, list it in equivalent.yaml with a reason.`,
    mutant,
  );

/** What is wrong with an entry that claims too much. */
function findFalse(entry: Equivalent, mutants: readonly Mutant[]): readonly Finding[] {
  const found = mutants.find(({ what }) => what === entry.mutant);
  if (found && !found.isKilled) return [];
  const why = found ? 'a test fails it' : 'there is no such mutant';
  const message = `${entry.mutant} is not equivalent: ${why}. Remove the entry.`;
  return [wrong('equivalent.yaml', message, entry)];
}

function findExcess(right: readonly Equivalent[], most: number): readonly Finding[] {
  const first = right[Math.floor(most)];
  if (!first) return [];
  const message = `goes beyond a tenth of all mutants: at most ${Math.floor(most)} may be equivalent. Simplify solution.py, or test more.`;
  return [wrong('equivalent.yaml', message, first)];
}
