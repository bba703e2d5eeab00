import type { Statement as StatementFacts } from '#problem';
import { Notices } from '../Notices.tsx';
import { TITLE } from '../title.ts';
import code from './Code.module.css';
import prose from './Prose.module.css';
import styles from './Statement.module.css';

interface Props {
  readonly statement: StatementFacts;
  readonly root: string;
  /** Made from Markdown when the site was built; it is the authors' and therefore trusted. */
  readonly html: string;
}

/** What is asked: the title, what there is to know of it, and the text. */
export function Statement({ statement, root, html }: Props) {
  const { title, difficulty, tags } = statement;
  return (
    <article className={styles.statement} aria-labelledby={TITLE}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.facts} aria-label="Difficulty and tags">
        {[difficulty, ...tags].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className={`${prose.prose} ${code.prose}`} dangerouslySetInnerHTML={{ __html: html }} />
      <Notices root={root} />
    </article>
  );
}
