import { useId } from 'react';
import { isOptional } from '../../catalog/tracks.ts';
import type { Track } from '../../catalog/tracks.ts';
import type { ProgressBySlug } from '../../session/progress.ts';
import { ProblemRow } from './ProblemRow.tsx';
import styles from './TrackSection.module.css';

interface Props {
  readonly root: string;
  readonly track: Track;
  /** What was found: by slug, the description where the query is in that alone. */
  readonly finds: ReadonlyMap<string, string | null>;
  readonly progress: ProgressBySlug | null;
}

/** A track: how far the learner is in it, and its problems, as far as they were found. */
export function TrackSection({ root, track: { name, listings }, finds, progress }: Props) {
  const id = useId();
  const found = listings.filter(({ slug }) => finds.has(slug));
  if (found.length === 0) return null;
  return (
    <section className={styles.track} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{name ?? 'Single problems'}</h2>
        <p className={styles.solved}>{progress && describe(listings, progress)}</p>
      </div>
      <ol className={styles.list} aria-labelledby={id}>
        {found.map((listing) => (
          <ProblemRow
            key={listing.slug}
            root={root}
            listing={listing}
            excerpt={finds.get(listing.slug) ?? null}
            progress={progress?.[listing.slug]}
          />
        ))}
      </ol>
    </section>
  );
}

/** Optional problems do not count. */
function describe(listings: Track['listings'], progress: ProgressBySlug): string {
  const counted = listings.filter((listing) => !isOptional(listing));
  const solved = counted.filter(({ slug }) => progress[slug] === 'solved');
  return `${solved.length} of ${counted.length} solved`;
}
