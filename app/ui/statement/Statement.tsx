import type { Statement as StatementText } from '#problem';
import { Notices } from '../Notices.tsx';
import { TITLE } from '../title.ts';
import { Prose } from './Prose.tsx';
import styles from './Statement.module.css';

/** What is asked: the title, what there is to know of it, and the text. */
export function Statement({ statement, root }: { statement: StatementText; root: string }) {
  const { title, difficulty, tags, html } = statement;
  return (
    <article className={styles.statement} aria-labelledby={TITLE}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.facts} aria-label="Difficulty and tags">
        {[difficulty, ...tags].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Prose html={html} />
      <Notices root={root} />
    </article>
  );
}
