import { problemPath } from '../../catalog/address.ts';
import type { Listing } from '../../catalog/catalog.ts';
import { isOptional } from '../../catalog/tracks.ts';
import type { Progress } from '../../session/progress.ts';
import { Mark } from '../Mark.tsx';
import styles from './ProblemRow.module.css';

interface Props {
  readonly root: string;
  readonly listing: Listing;
  /** Shown where a search has found the problem by it alone. */
  readonly excerpt: string | null;
  readonly progress: Progress | undefined;
}

/** A problem in the catalogue; the room of its mark is kept, so that nothing moves when that comes. */
export function ProblemRow({ root, listing, excerpt, progress }: Props) {
  const { title, difficulty, tags, step } = listing.statement;
  return (
    <li className={styles.row}>
      <span className={styles.place} aria-hidden>
        {step?.place}
      </span>
      <p className={styles.title}>
        <a href={problemPath(root, listing.slug)}>{title}</a>
        {isOptional(listing) && <span className={styles.optional}>Optional</span>}
      </p>
      <p className={styles.facts}>
        {[difficulty, ...tags].map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className={styles.mark}>
        <Mark progress={progress} />
      </p>
      {excerpt !== null && <p className={styles.excerpt}>{excerpt}</p>}
    </li>
  );
}
