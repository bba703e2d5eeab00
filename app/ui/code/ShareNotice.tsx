import { takeDraft, undoReset } from '../../session/draft/draft.ts';
import { tellShare, useShare } from '../../session/share.ts';
import type { Share } from '../../session/share.ts';
import { focusPane } from '../focusPane.ts';
import { downloadCode } from './downloadCode.ts';
import styles from './NoticeLine.module.css';
import { NoticeLine } from './NoticeLine.tsx';

/** A line under the code: what came of sharing it, or that it is somebody else's. */
export function ShareNotice({ slug }: { slug: string }) {
  const share = useShare();
  return (
    <NoticeLine
      text={describe(share)}
      isTrouble={share.kind === 'refused'}
      dismiss={() => tellShare({ kind: 'none' })}
    >
      <Way slug={slug} share={share} />
    </NoticeLine>
  );
}

/** What can be done about it. */
function Way({ slug, share }: { slug: string; share: Share }) {
  if (share.kind === 'uncopied')
    return (
      <input ref={select} className={styles.link} aria-label="Link" readOnly value={share.link} />
    );
  if (share.kind === 'elsewhere') return <a href={share.href}>Open it there</a>;
  if (share.kind === 'long')
    return (
      <button type="button" onClick={() => downloadCode(slug)}>
        Download as .py
      </button>
    );
  if (share.kind !== 'opened' || share.former.kind === 'none') return null;
  const { former } = share;
  const goBack = () => {
    tellShare({ kind: 'none' });
    if (former.kind === 'draft') takeDraft(slug, former.id);
    else undoReset(slug, '');
    focusPane('code');
  };
  return (
    <button type="button" onClick={goBack}>
      Show my code
    </button>
  );
}

/** It comes when the learner has asked for it, and is there to be copied. */
function select(box: HTMLInputElement | null): void {
  box?.focus();
  box?.select();
}

function describe(share: Share): string {
  switch (share.kind) {
    case 'none':
      return '';
    case 'copied':
      return `The link is on the clipboard. It holds your code${share.cases > 0 ? ` and ${cases(share.cases)}` : ''}.`;
    case 'uncopied':
      return 'The browser does not let the page copy the link. Copy it from here:';
    case 'long':
      return `That is too long for a link: it would have ${share.length} characters, which not every program lets through. Send the code as a file.`;
    case 'opened':
      return [
        'This is a copy of shared code.',
        ...(share.cases > 0 ? [`${cases(share.cases)} came with it.`] : []),
        ...(share.former.kind === 'none' ? [] : ['Your own code is kept.']),
      ].join(' ');
    case 'elsewhere':
      return `The link shares code for another problem, “${share.title}”. Nothing has changed here.`;
    case 'refused':
      return share.advice;
  }
}

const cases = (count: number) => (count === 1 ? '1 case' : `${count} cases`);
