import type { ReactNode } from 'react';
import { catalogue, tracks } from '../../catalog/catalog.ts';
import { findIn } from '../../catalog/search.ts';
import type { ProgressBySlug } from '../../session/progress.ts';
import { Notices } from '../Notices.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { TextButton } from '../TextButton.tsx';
import styles from './Catalogue.module.css';
import { TrackSection } from './TrackSection.tsx';

interface Props {
  readonly root: string;
  /** At the end of the header. */
  readonly tools: ReactNode;
  /** Before the search, what else there is to say. */
  readonly alert?: ReactNode;
  readonly search: ReactNode;
  readonly query: string;
  /** What else than the catalogue shows can be found, by slug. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** Null as long as it is not known. */
  readonly progress: ProgressBySlug | null;
  readonly showAll?: () => void;
  /** After everything. */
  readonly children?: ReactNode;
}

/**
 * All problems by track, or those that a search has found. It uses no store, so that its HTML can be made
 * when the site is built.
 */
export function Catalogue({
  root,
  tools,
  alert,
  search,
  query,
  descriptions,
  progress,
  showAll,
  children,
}: Props) {
  const finds = new Map(
    catalogue.flatMap((listing) => {
      const description = descriptions[listing.slug] ?? '';
      const find = findIn(query, listing, description);
      return find ? [[listing.slug, find === 'described' ? description : null]] : [];
    }),
  );
  return (
    <>
      <PageHeader root={root}>{tools}</PageHeader>
      <main className={styles.page}>
        <h1>Step by step into machine learning</h1>
        <p>Exercises in Python with NumPy, run and graded in your browser.</p>
        {alert}
        <search className={styles.search}>
          {search}
          <p role="status" className={styles.count}>
            {count(finds.size, query)}
          </p>
        </search>
        {tracks.map((track) => (
          <TrackSection
            key={track.name}
            root={root}
            track={track}
            finds={finds}
            progress={progress}
          />
        ))}
        {finds.size === 0 && (
          <div className={styles.none}>
            <p>
              No title, tag or description has “{query.trim()}”. Try another word, or fewer letters
              of it.
            </p>
            <TextButton onClick={showAll}>Show all problems</TextButton>
          </div>
        )}
        <Notices root={root} />
        {children}
      </main>
    </>
  );
}

function count(found: number, query: string): string {
  const all = catalogue.length;
  if (query.trim() !== '') return `${found} of ${all} found`;
  return all === 1 ? '1 problem' : `${all} problems`;
}
