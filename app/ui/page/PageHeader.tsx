import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { problemPath } from '../../catalog/address.ts';
import { neighboursOf } from '../../catalog/catalog.ts';
import type { Listing } from '../../catalog/catalog.ts';
import { TITLE } from '../title.ts';
import styles from './PageHeader.module.css';

interface Props {
  readonly root: string;
  readonly listing?: Listing;
  /** How far the learner is with the problem. */
  readonly mark?: ReactNode;
  /** What is at its end. */
  readonly children: ReactNode;
}

/** Where one is, and the ways to elsewhere; on the catalogue, the name alone. */
export function PageHeader({ root, listing, mark, children }: Props) {
  return (
    <header className={styles.header}>
      <a href={root} className={styles.name} aria-label="Gradus">
        {/* Not before anything that is read. */}
        <img src={`${root}icon.svg`} alt="" width={24} height={24} fetchPriority="low" />
        <span>Gradus</span>
      </a>
      {listing && (
        <div className={styles.problem}>
          <h1 id={TITLE} className={styles.title}>
            {listing.statement.title}
          </h1>
          <span className={styles.difficulty}>{listing.statement.difficulty}</span>
          <span className={styles.mark}>{mark}</span>
        </div>
      )}
      <div className={styles.tools}>
        {listing && <Neighbours root={root} slug={listing.slug} />}
        {children}
      </div>
    </header>
  );
}

function Neighbours({ root, slug }: { root: string; slug: string }) {
  const { previous, next } = neighboursOf(slug);
  return (
    <>
      {previous && <Way root={root} to={previous} kind="Previous" icon={<ChevronLeft />} />}
      {next && <Way root={root} to={next} kind="Next" icon={<ChevronRight />} />}
    </>
  );
}

interface WayProps {
  readonly root: string;
  readonly to: Listing;
  readonly kind: 'Previous' | 'Next';
  readonly icon: React.ReactElement;
}

function Way({ root, to: { slug, statement }, kind, icon }: WayProps) {
  const name = `${kind} problem: ${statement.title}`;
  return (
    <a href={problemPath(root, slug)} className={styles.way} aria-label={name} title={name}>
      {icon}
    </a>
  );
}
