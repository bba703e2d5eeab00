import { useState } from 'react';
import type { Drawing } from '../../session/picture.ts';
import styles from './Numbers.module.css';
import { numberText } from './numberText.ts';
import { tableOf } from './table.ts';

/** The numbers behind a chart, at the press of a button. */
export function Numbers({ drawing }: { drawing: Drawing }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.numbers}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Show the numbers</summary>
      {isOpen && (
        <div
          className={styles.box}
          role="region"
          aria-label={`Numbers: ${drawing.title}`}
          tabIndex={0}
        >
          <Table drawing={drawing} />
        </div>
      )}
    </details>
  );
}

function Table({ drawing }: { drawing: Drawing }) {
  const { head, rows } = tableOf(drawing);
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = NaN, ...rest]) => (
          <tr key={first}>
            <th scope="row">{numberText(first)}</th>
            {rest.map((value, index) => (
              <td key={index}>{numberText(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
