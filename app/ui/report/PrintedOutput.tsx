import styles from './PrintedOutput.module.css';

/** What the program printed, as text, while it runs. */
export function PrintedOutput({ text, hasRun }: { text: string; hasRun: boolean }) {
  return (
    <section className={styles.output}>
      <h2 id="printed">Printed output</h2>
      {text === '' && <p>{hasRun ? 'Your code printed nothing.' : 'Nothing printed yet.'}</p>}
      <pre role="log" aria-labelledby="printed" tabIndex={text === '' ? -1 : 0}>
        {text}
      </pre>
    </section>
  );
}
