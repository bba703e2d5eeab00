import { useState } from 'react';
import { keepCase, useCases } from '../../session/cases.ts';
import { OutlineButton } from '../OutlineButton.tsx';
import styles from './TryInput.module.css';

/** Keeps what is tried as a case, which runs with the tests from then on; a kept one gets another name. */
export function KeepCase({ text }: { text: string }) {
  const { own, kept } = useCases();
  const [written, setName] = useState('');
  const same = own.find((one) => one.text === text);
  const usual = same?.name ?? `Case ${own.length + 1}`;
  const name = written.trim();
  const isVain = same ? name === '' || name === same.name : text.trim() === '';
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        if (isVain) return;
        keepCase(same ? { ...same, name } : { name: name || usual, text });
        setName('');
      }}
    >
      <input
        aria-label="Name of the case"
        placeholder={usual}
        maxLength={80}
        value={written}
        onChange={(event) => setName(event.target.value)}
      />
      <OutlineButton type="submit" aria-disabled={isVain}>
        {same ? 'Rename' : 'Keep as a case'}
      </OutlineButton>
      <span role="status" className={styles.hint}>
        {same && (kept === 'kept' ? 'Kept: it runs with the tests.' : NOT_KEPT)}
      </span>
    </form>
  );
}

const NOT_KEPT = 'It runs with the tests until you close this tab: the browser could not keep it.';
