import type { Statement as StatementText } from '#problem';
import { Notices } from './Notices.tsx';
import styles from './Statement.module.css';

/** The statement, rendered when the site was built; it is the authors' and therefore trusted. */
export function Statement({ statement, root }: { statement: StatementText; root: string }) {
  const { title, difficulty, html } = statement;
  return (
    <article className={styles.statement} aria-labelledby="title">
      <h1 id="title">{title}</h1>
      <p className={styles.difficulty}>{difficulty}</p>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <Notices root={root} />
    </article>
  );
}
