import { useEffect, useRef, useState } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import type { Solution as SolutionText } from '../../catalog/solution.ts';
import { useDrafts } from '../../session/draft/draft.ts';
import { copyText } from '../copyText.ts';
import { CodeDiff } from '../diff/CodeDiff.tsx';
import { TextButton } from '../TextButton.tsx';
import styles from './Solution.module.css';

interface Props {
  readonly listing: Listing;
  readonly solution: SolutionText;
}

/** The solution beside the learner's code, as it stands in the editor, which it leaves alone. */
export function Solution({ listing: { slug, starter }, solution }: Props) {
  const { explanation, code } = solution;
  const own = useDrafts(({ bySlug }) => bySlug[slug]) ?? starter;
  const isBegun = isWritten(own, starter);
  const section = useRef<HTMLElement>(null);
  // Below the hints it would open out of sight. Some browsers return a promise, which is no cleanup.
  useEffect(() => {
    section.current?.scrollIntoView();
  }, []);
  return (
    <section ref={section} className={styles.solution} aria-labelledby="solution">
      <h2 id="solution">Solution</h2>
      {explanation.map((paragraph) => (
        <p key={paragraph}>{withCode(paragraph)}</p>
      ))}
      <div className={styles.bar}>
        <p>{!isBegun ? ALONE : isSame(own, code) ? SAME : BESIDE}</p>
        <Copy code={code} />
      </div>
      <div className={styles.code}>
        <CodeDiff
          name={isBegun ? 'Your code and the solution' : 'The solution'}
          before={isBegun ? own : code}
          after={code}
        />
      </div>
    </section>
  );
}

const BESIDE = '− is in your code only, + in the solution only. Your code stays as it is.';
const SAME = 'Your code is the same, line by line.';
const ALONE = 'As you write, your code is compared with it here.';

const isWritten = (code: string, starter: string) =>
  code.trim() !== '' && code.trim() !== starter.trim();

const isSame = (own: string, code: string) => own.replace(/\r\n?/g, '\n').trim() === code.trim();

/** What a docstring has between backticks is code. */
const withCode = (text: string) =>
  text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part));

/** Says what came of it. */
function Copy({ code }: { code: string }) {
  const [told, setTold] = useState('Copy solution');
  const copy = async () =>
    setTold((await copyText(code)) ? 'Copied' : 'Not allowed: select the lines and copy them');
  return (
    <TextButton aria-live="polite" onClick={() => void copy()}>
      {told}
    </TextButton>
  );
}
