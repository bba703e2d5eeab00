import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';
import type { ParsedNode } from 'yaml';
import { wrong } from '../finding.ts';
import type { Finding, Place } from '../finding.ts';

/** A mutant that no test can tell from the solution, as the author lists it in `equivalent.yaml`. */
export interface Equivalent extends Place {
  /** The mutant's `what`. */
  readonly mutant: string;
  readonly reason: string;
}

/** The entries of an `equivalent.yaml`, and what is wrong with its form. */
export function readEquivalents(text: string): {
  readonly equivalents: readonly Equivalent[];
  readonly findings: readonly Finding[];
} {
  const counter = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: counter });
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const find = (offset: number, message: string) =>
    wrong('equivalent.yaml', message, placeOf(offset));
  const [error] = errors;
  if (error) return { equivalents: [], findings: [find(error.pos[0], error.message)] };
  if (!isSeq<ParsedNode>(contents)) return { equivalents: [], findings: [find(0, FORM)] };
  const read = contents.items.map((entry) => {
    const offset = entry.range[0];
    const { mutant, reason } = isMap(entry) ? (entry.toJSON() as Record<string, unknown>) : NONE;
    return typeof mutant === 'string' && typeof reason === 'string' && reason.trim() !== ''
      ? { mutant, reason, ...placeOf(offset) }
      : find(offset, FORM);
  });
  return {
    equivalents: read.filter((one) => 'mutant' in one),
    findings: read.filter((one) => 'message' in one),
  };
}

const NONE: Readonly<Record<string, unknown>> = {};
const FORM = `is not of the form of an entry: write - { mutant: '"a" instead of "b"', reason: 'Why no input tells them apart.' }`;
