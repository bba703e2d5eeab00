import type { Exhibit, Piece, Table } from '../../grader/index.ts';
import type { Padding } from './alignment.ts';
import styles from './ExhibitTable.module.css';
import { Marked } from './Marked.tsx';
import { Spoken } from '../Spoken.tsx';

/** One side of the table of an exhibit. */
export function ExhibitRows({ side, table, paddings, hasLabels, hasFacts }: RowsProps) {
  const { shape, holder, rows } = table;
  return (
    <tbody data-side={side}>
      {rows.map(({ label, cells }, row) => (
        <tr key={label}>
          {row === 0 && (
            <th scope="rowgroup" rowSpan={rows.length} className={styles.side}>
              {side === 'expected' ? 'Expected' : 'Actual'}
              {hasFacts && (
                <span className={styles.facts}>
                  <Told piece={shape} /> <Told piece={holder} />
                </span>
              )}
            </th>
          )}
          {hasLabels && (
            <th scope="row" className={styles.index}>
              {label}
            </th>
          )}
          {cells.map((piece, column) => (
            <td key={table.columns[column]} className={styles.cell}>
              {paddings[column]?.[row]?.before}
              <Told piece={piece} />
              {paddings[column]?.[row]?.behind}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface RowsProps {
  readonly side: keyof Exhibit;
  readonly table: Table;
  /** By column, then by row. */
  readonly paddings: readonly (readonly Padding[])[];
  readonly hasLabels: boolean;
  readonly hasFacts: boolean;
}

/** A mark is said too, for those who do not see it. */
function Told({ piece }: { piece: Piece }) {
  return (
    <>
      <Marked pieces={[piece]} />
      {piece.differs && <Spoken> (differs)</Spoken>}
    </>
  );
}
