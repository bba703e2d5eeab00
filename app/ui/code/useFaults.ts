import { useMemo } from 'react';
import type { PythonError } from '#problem';
import { useRun } from '../../session/run.ts';
import type { Row } from '../../grader/index.ts';
import type { Phase } from '../../session/run.ts';
import { followLine } from './followLine.ts';

/** A line that a program stumbled over, and why. */
export interface Fault {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What the last run says of the lines of this code; a line that was changed since is let off. */
export function useFaults(code: string): readonly Fault[] {
  const source = useRun((run) => run.source);
  const phase = useRun((run) => run.phase);
  // While a run goes on, what comes of it is none of the editor's business.
  const rows = useRun((run) => (run.phase.kind === 'ended' ? run.rows : NO_ROWS));
  return useMemo(() => {
    const found = new Map<number, Fault>();
    for (const { type, message, line } of errorsOf(phase, rows)) {
      const at = line === null ? null : followLine(source, code, line);
      if (at !== null && !found.has(at))
        found.set(at, { line: at, message: `${type}: ${message}` });
    }
    return found.size === 0 ? NONE : [...found.values()];
  }, [phase, rows, source, code]);
}

const NO_ROWS: readonly Row[] = [];
const NONE: readonly Fault[] = [];

function errorsOf(phase: Phase, rows: readonly Row[]): readonly PythonError[] {
  if (phase.kind !== 'ended') return [];
  if (phase.ending.kind === 'refused') return [phase.ending.error];
  return rows.flatMap(({ state }) =>
    typeof state !== 'string' && state.status === 'raised' ? [state.error] : [],
  );
}
