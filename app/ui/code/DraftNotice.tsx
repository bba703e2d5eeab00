import { useState } from 'react';
import type { ReactNode } from 'react';
import { dismissOthers, dismissWarning, takeDraft, useDrafts } from '../../session/draft/draft.ts';
import { copyText } from '../copyText.ts';
import { focusPane } from '../focusPane.ts';
import styles from './DraftNotice.module.css';

const TROUBLE = {
  full: 'The browser’s storage is full, and your latest changes are not saved. Copy your code before you close the page.',
  blocked:
    'This browser keeps nothing for this site, and your code is not saved. Copy your code before you close the page.',
};

/** A line under the code: that it is not kept, or that the learner has another draft. */
export function DraftNotice({ slug }: { slug: string }) {
  const { kept, isWarned, others, dismissed } = useDrafts();
  const offered = others.filter(({ id }) => !dismissed.includes(id));
  const [next] = offered;
  if (kept !== 'kept' && !isWarned)
    return (
      <Line text={TROUBLE[kept]} isTrouble dismiss={dismissWarning}>
        <CopyCode slug={slug} />
      </Line>
    );
  return (
    <Line text={next ? describe(next.time, offered.length) : ''} dismiss={dismissOthers}>
      {next && (
        <button
          type="button"
          onClick={() => {
            takeDraft(slug, next.id);
            focusPane('code');
          }}
        >
          Show it
        </button>
      )}
    </Line>
  );
}

interface LineProps {
  /** Empty when there is nothing to say: a screen reader hears what comes into a region it knows. */
  readonly text: string;
  readonly isTrouble?: boolean;
  readonly dismiss: () => void;
  readonly children: ReactNode;
}

function Line({ text, isTrouble = false, dismiss, children }: LineProps) {
  return (
    <div className={styles.notice} data-is-trouble={isTrouble}>
      <p role="status">{text}</p>
      {text && children}
      {text && (
        <button
          type="button"
          onClick={() => {
            dismiss();
            // The button goes, and with it the focus.
            focusPane('code');
          }}
        >
          Dismiss
        </button>
      )}
    </div>
  );
}

/** Says what came of it until the code is another one. */
function CopyCode({ slug }: { slug: string }) {
  const code = useDrafts(({ bySlug }) => bySlug[slug] ?? '');
  const [told, setTold] = useState({ code: '', word: '' });
  const copy = async () => {
    const isCopied = await copyText(code);
    setTold({ code, word: isCopied ? 'Copied' : 'Not allowed: select your code and copy it' });
  };
  return (
    <button type="button" onClick={() => void copy()}>
      {told.code === code && told.word ? told.word : 'Copy code'}
    </button>
  );
}

function describe(time: number, count: number): string {
  const from = time === 0 ? '' : `from ${clock(time)}`;
  if (count === 1) return from ? `You have another draft, ${from}.` : 'You have another draft.';
  const drafts = `You have ${count} other drafts`;
  return from ? `${drafts}; the next is ${from}.` : `${drafts}.`;
}

/** The time of day, after the day if that is not today. */
function clock(time: number): string {
  const isToday = new Date(time).toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'long' } as const);
  return new Date(time).toLocaleString([], { ...day, hour: '2-digit', minute: '2-digit' });
}
