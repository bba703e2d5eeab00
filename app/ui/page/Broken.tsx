import styles from './Broken.module.css';

/** In place of a page that cannot be drawn: a fault of ours, which must not look like a lost draft. */
export function Broken() {
  return (
    <main className={styles.broken}>
      <h1>This page broke</h1>
      <p role="alert">
        It is not your code’s fault, and your code is kept. Reload the page to go on with it.
      </p>
      <button type="button" onClick={() => location.reload()}>
        Reload the page
      </button>
    </main>
  );
}
