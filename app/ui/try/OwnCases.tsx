import { useState } from 'react';
import { dropCase, keepCase, useCases } from '../../session/cases.ts';
import type { OwnCase } from '../../session/cases.ts';
import { showInput } from '../../session/tried.ts';
import { TextButton } from '../TextButton.tsx';
import styles from './TryInput.module.css';

/** The learner's own cases, to be tried again, and to be removed, which can be undone. */
export function OwnCases({ slug }: { slug: string }) {
  const own = useCases((cases) => cases.own);
  const [removed, setRemoved] = useState<OwnCase | null>(null);
  if (own.length === 0 && removed === null) return null;
  return (
    <div className={styles.cases}>
      <h2>Kept cases</h2>
      <ul>
        {own.map((one) => (
          <li key={one.id}>
            <TextButton onClick={() => showInput(slug, one.text)}>{one.name}</TextButton>
            <code>{one.text}</code>
            <TextButton
              aria-label={`Remove ${one.name}`}
              onClick={() => {
                dropCase(one.id);
                setRemoved(one);
              }}
            >
              Remove
            </TextButton>
          </li>
        ))}
      </ul>
      {removed !== null && (
        <p role="status">
          {removed.name} was removed.{' '}
          <TextButton
            onClick={() => {
              keepCase(removed);
              setRemoved(null);
            }}
          >
            Undo
          </TextButton>
        </p>
      )}
    </div>
  );
}
