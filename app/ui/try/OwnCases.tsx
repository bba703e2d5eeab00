import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { dropCase, keepCase, useCases } from '../../session/cases.ts';
import type { OwnCase } from '../../session/cases.ts';
import { showInput } from '../../session/tried.ts';
import { TextButton } from '../TextButton.tsx';
import styles from './TryInput.module.css';

/** The learner's own cases, to be tried again, and to be removed, which can be undone. */
export function OwnCases({ slug }: { slug: string }) {
  const own = useCases((cases) => cases.own);
  const [removed, setRemoved] = useState<OwnCase | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  if (own.length === 0 && removed === null) return null;
  return (
    <div className={styles.cases}>
      <h2 ref={title} tabIndex={-1}>
        Kept cases
      </h2>
      <ul>
        {own.map((one) => (
          <li key={one.id}>
            <TextButton onClick={() => showInput(slug, one.text)}>{one.name}</TextButton>
            <code>{one.text}</code>
            <TextButton
              aria-label={`Remove ${one.name}`}
              onClick={() => {
                // The button goes, and with it the focus.
                flushSync(() => {
                  dropCase(one.id);
                  setRemoved(one);
                });
                undo.current?.focus();
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
            ref={undo}
            onClick={() => {
              keepCase(removed);
              setRemoved(null);
              title.current?.focus();
            }}
          >
            Undo
          </TextButton>
        </p>
      )}
    </div>
  );
}
