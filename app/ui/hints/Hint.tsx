import { useCallback } from 'react';
import type { Ref } from 'react';
import code from '../statement/Code.module.css';
import { followCopying } from '../statement/copying.ts';
import prose from '../statement/Prose.module.css';
import { followScrolling } from '../statement/scrolling.ts';
import styles from './Hint.module.css';

interface Props {
  readonly title: string;
  /** Made from Markdown when the site was built; it is the authors' and therefore trusted. */
  readonly html: string;
  readonly ref: Ref<HTMLLIElement>;
}

/** One hint, which can be given the focus. */
export function Hint({ title, html, ref }: Props) {
  const follow = useCallback((text: HTMLElement | null) => {
    if (text === null) return;
    followCopying(text);
    followScrolling(text);
  }, []);
  return (
    <li ref={ref} tabIndex={-1} className={styles.hint}>
      <p className={styles.title}>{title}</p>
      <div
        ref={follow}
        className={`${prose.prose} ${code.prose}`}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </li>
  );
}
