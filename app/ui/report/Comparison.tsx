import { useMemo } from 'react';
import type { Verdict } from '../../grader/index.ts';
import { differenceOf } from './difference.ts';
import { ExhibitTable } from './ExhibitTable.tsx';
import { Field } from './Field.tsx';
import { Fold } from './Fold.tsx';
import { plain } from './plain.ts';

/** What was expected over what came, with what differs marked. */
export function Comparison({ verdict }: { verdict: Compared }) {
  const { exhibit } = verdict;
  if (!exhibit) return <Texts verdict={verdict} />;
  return (
    <Field name="Expected and actual" isWide>
      <ExhibitTable exhibit={exhibit} />
    </Field>
  );
}

type Compared = Extract<Verdict, { exhibit: unknown }>;

function Texts({ verdict: { status, expected, actual } }: { verdict: Compared }) {
  const texts = useMemo(
    // What passed may still be written differently: 11 for 11.0.
    () =>
      status === 'passed'
        ? { expected: plain(expected), actual: plain(actual) }
        : differenceOf(expected, actual),
    [status, expected, actual],
  );
  return (
    <>
      <Field name="Expected" side="expected">
        <Fold pieces={texts.expected} />
      </Field>
      <Field name="Actual" side="actual">
        <Fold pieces={texts.actual} />
      </Field>
    </>
  );
}
