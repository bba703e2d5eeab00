import { useState } from 'react';
import { keepCase, useCases } from '../../session/cases.ts';
import styles from './TryInput.module.css';

/** Keeps what is tried as a case, which runs with the tests from then on. */
export function KeepCase({ text }: { text: string }) {
  const { own, kept } = useCases();
  const [name, setName] = useState('');
  const isKept = own.some((one) => one.text === text);
  const usual = `Case ${own.length + 1}`;
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        if (isKept || text.trim() === '') return;
        keepCase({ name: name.trim() || usual, text });
        setName('');
      }}
    >
      <input
        aria-label="Name of the case"
        placeholder={usual}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" aria-disabled={isKept || text.trim() === ''}>
        Keep as a case
      </button>
      <span role="status" className={styles.hint}>
        {isKept && (kept === 'kept' ? 'Kept: it runs with the tests.' : NOT_KEPT)}
      </span>
    </form>
  );
}

const NOT_KEPT = 'It runs with the tests until you close this tab: the browser could not keep it.';
