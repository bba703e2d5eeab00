import { useEffect, useId, useRef } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { openTrying, takeBack, tryInput, useTried } from '../../session/tried.ts';
import type { Tried } from '../../session/tried.ts';
import { useTyped } from '../../session/typed.ts';
import { Evidence } from '../report/Evidence.tsx';
import { STATUSES } from '../report/statuses.ts';
import { step } from '../steps/step.ts';
import { TextButton } from '../TextButton.tsx';
import { KeepCase } from './KeepCase.tsx';
import { OwnCases } from './OwnCases.tsx';
import styles from './TryInput.module.css';

/** A call that the learner writes, and as they write it, what their code and the reference give. */
export default function TryInput({ listing }: { listing: Listing }) {
  useEffect(() => openTrying(listing), [listing]);
  const tried = useTried();
  const hasFormer = useTyped(({ former }) => former.length > 0);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <section className={styles.panel} aria-label="Try an input" aria-busy={tried.isBusy}>
      <div className={styles.label}>
        <label htmlFor={id}>Call</label>
        <code id={`${id}-hint`}>{listing.statement.entry.signature}</code>
      </div>
      <textarea
        ref={box}
        id={id}
        className={styles.call}
        rows={Math.min(8, Math.max(2, tried.text.split('\n').length))}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby={`${id}-hint`}
        value={tried.text}
        onChange={(event) => tryInput(listing.slug, event.target.value)}
      />
      {hasFormer && (
        <TextButton
          onClick={() => {
            takeBack(listing.slug);
            // The button may go, and with it the focus.
            box.current?.focus();
          }}
        >
          Back to your input
        </TextButton>
      )}
      <div className={styles.answer} aria-live="polite">
        <Answered listing={listing} {...tried} />
      </div>
      {tried.isAuthors ? (
        <p className={styles.hint}>This is Python of the problem’s author. It cannot be kept.</p>
      ) : (
        <KeepCase text={tried.text} />
      )}
      <OwnCases slug={listing.slug} />
    </section>
  );
}

function Answered({ listing, answer, trouble }: Tried & { listing: Listing }) {
  if (trouble !== null) return <p role="alert">{trouble}</p>;
  if (answer === null) return <p className={styles.hint}>The answer comes when Python is ready.</p>;
  switch (answer.kind) {
    case 'unclear':
      return (
        <p>
          {answer.line !== null && `Line ${answer.line}: `}
          {answer.message}
        </p>
      );
    case 'unanswered':
      return (
        <>
          <p>{answer.message}</p>
          <pre className={styles.own}>{answer.own}</pre>
        </>
      );
    case 'answered': {
      const { scenario, verdict } = answer;
      const { status } = verdict;
      const { word, Icon } = STATUSES[status];
      return (
        <>
          <p className={styles.verdict} data-status={status}>
            <Icon size={16} aria-hidden="true" /> {status === 'passed' ? 'As the reference' : word}
          </p>
          {/* The call stands above it. */}
          <Evidence
            verdict={{ ...verdict, input: '' }}
            printed={answer.printed}
            source={answer.source}
          >
            <TextButton
              onClick={() =>
                step(listing, ({ stepCase }) => stepCase(listing, scenario, 'Your input'))
              }
            >
              Step through
            </TextButton>
          </Evidence>
        </>
      );
    }
  }
}
