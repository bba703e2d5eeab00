import { problemPath } from '../../catalog/address.ts';
import { catalogue } from '../../catalog/catalog.ts';
import styles from './CataloguePage.module.css';
import { Notices } from '../Notices.tsx';
import { PageHeader } from './PageHeader.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** All problems; `missing` is the slug of one that was asked for and is not there. */
export function CataloguePage({ root, missing }: { root: string; missing: string | null }) {
  return (
    <>
      <PageHeader root={root}>
        <ThemeButton />
      </PageHeader>
      <main className={styles.page}>
        <h1>Step by step into machine learning</h1>
        <p>Exercises in Python with NumPy, run and graded in your browser.</p>
        {missing !== null && (
          <p role="alert" className={styles.missing}>
            There is no problem named “{missing}”. These are the ones there are:
          </p>
        )}
        <ul className={styles.list}>
          {catalogue.map(({ slug, statement }) => (
            <li key={slug}>
              <a href={problemPath(root, slug)}>{statement.title}</a>
              <span className={styles.difficulty}>{statement.difficulty}</span>
            </li>
          ))}
        </ul>
        <Notices root={root} />
      </main>
    </>
  );
}
