import type { Variable } from '../../python/trace.ts';
import styles from './Variables.module.css';

/** What a function knows; what is new or other than a step before says so. */
export function Variables({ variables }: { variables: readonly Variable[] }) {
  if (variables.length === 0) return <p className={styles.none}>No variables yet.</p>;
  return (
    <table className={styles.variables} aria-label="Variables">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {variables.map(({ name, type, text, since }) => (
          <tr key={name} data-since={since}>
            <th scope="row">
              {name} {since !== 'same' && <span>{since}</span>}
            </th>
            <td>{type}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
