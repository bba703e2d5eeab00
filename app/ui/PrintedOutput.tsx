import styles from './PrintedOutput.module.css';

/** What the program printed, as text, while it runs. */
export function PrintedOutput({ text }: { text: string }) {
  return (
    <section className={styles.output} data-empty={text === ''}>
      <h2 id="printed">Printed output</h2>
      <pre role="log" aria-labelledby="printed" tabIndex={text ? 0 : -1}>
        {text}
      </pre>
    </section>
  );
}
