import { useState } from 'react';
import { dismissOthers, dismissWarning, takeDraft, useDrafts } from '../../session/draft/draft.ts';
import { copyText } from '../copyText.ts';
import { useShare } from '../../session/share.ts';
import { focusPane } from '../focusPane.ts';
import { NoticeLine } from './NoticeLine.tsx';

const TROUBLE = {
  full: 'The browser’s storage is full, and your latest changes are not saved. Copy your code before you close the page.',
  blocked:
    'This browser keeps nothing for this site, and your code is not saved. Copy your code before you close the page.',
};

/** A line under the code: that it is not kept, or that the learner has another draft. */
export function DraftNotice({ slug }: { slug: string }) {
  const { kept, isWarned, others, dismissed } = useDrafts();
  const back = useShare((share) => (share.kind === 'opened' ? share.former : null));
  const told = back?.kind === 'draft' ? [...dismissed, back.id] : dismissed;
  const offered = others.filter(({ id }) => !told.includes(id));
  const [next] = offered;
  if (kept !== 'kept' && !isWarned)
    return (
      <NoticeLine text={TROUBLE[kept]} isTrouble dismiss={dismissWarning}>
        <CopyCode slug={slug} />
      </NoticeLine>
    );
  return (
    <NoticeLine text={next ? describe(next.time, offered.length) : ''} dismiss={dismissOthers}>
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
    </NoticeLine>
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
