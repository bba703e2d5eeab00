import { problemPath } from '../../catalog/address.ts';
import { neighboursOf } from '../../catalog/catalog.ts';
import { isOptional } from '../../catalog/tracks.ts';
import styles from './Finish.module.css';

/** After the last test has passed: what to do next. */
export function Finish({ slug, root }: { slug: string; root: string }) {
  const { next } = neighboursOf(slug);
  return (
    <p className={styles.finish}>
      {next ? (
        <>
          Well climbed. Next step{isOptional(next) && ', if you like'}:{' '}
          <a href={problemPath(root, next.slug)}>{next.statement.title}</a>
        </>
      ) : (
        <>
          Well climbed, and this is the top so far. <a href={root}>See all problems</a>
        </>
      )}
    </p>
  );
}
