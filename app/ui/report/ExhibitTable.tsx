import type { Exhibit } from '../../grader/index.ts';
import { alignPoints } from './alignment.ts';
import { ExhibitRows } from './ExhibitRows.tsx';
import styles from './ExhibitTable.module.css';
import { countText, factsText, haveMarks } from './facts.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import { Spoken } from '../Spoken.tsx';

/** Two arrays in one table, so that every expected element stands over the actual one. */
export function ExhibitTable({ exhibit }: { exhibit: Exhibit }) {
  const { expected, actual } = exhibit;
  const { columns } = expected.columns.length < actual.columns.length ? actual : expected;
  const rows = [...expected.rows, ...actual.rows];
  const paddings = columns.map((_, column) =>
    alignPoints(rows.map(({ cells }) => cells[column]?.text ?? '')),
  );
  const hasLabels = rows.some(({ label }) => label !== '');
  const hasFacts = haveMarks(exhibit);
  const shared = { hasLabels, hasFacts };
  const notes = [hasFacts ? '' : factsText(exhibit), countText(exhibit)].filter(
    (note) => note !== '',
  );
  return (
    <>
      <ScrollBox label="Expected and actual, element by element">
        <table className={styles.table}>
          <thead>
            <tr>
              <th colSpan={hasLabels ? 2 : 1} scope="col">
                <Spoken>Index</Spoken>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <ExhibitRows
            {...shared}
            side="expected"
            table={expected}
            paddings={paddings.map((column) => column.slice(0, expected.rows.length))}
          />
          <ExhibitRows
            {...shared}
            side="actual"
            table={actual}
            paddings={paddings.map((column) => column.slice(expected.rows.length))}
          />
        </table>
      </ScrollBox>
      {notes.length > 0 && <p className={styles.notes}>{notes.join('; ')}</p>}
    </>
  );
}
