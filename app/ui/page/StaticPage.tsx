import type { Listing } from '../../catalog/catalog.ts';
import controls from '../run/Controls.module.css';
import bar from '../run/RunBar.module.css';
import status from '../run/RunStatus.module.css';
import { Statement } from '../statement/Statement.tsx';
import narrow from './NarrowPanes.module.css';
import { PageHeader } from './PageHeader.tsx';
import { PANE_NAMES } from './panes.ts';
import page from './ProblemPage.module.css';
import { Scroller } from './Scroller.tsx';
import styles from './StaticPage.module.css';

interface Props {
  readonly listing: Listing;
  readonly root: string;
  /** The statement's text. */
  readonly html: string;
  /** What there is to say as long as no script has come, as HTML. */
  readonly notice: string;
}

/**
 * A problem's page as its file holds it, for reading before any script and without one. The places are
 * those of `ProblemPage`, so that nothing moves when that takes over.
 */
export function StaticPage({ listing, root, html, notice }: Props) {
  return (
    <div className={page.page}>
      <PageHeader root={root} listing={listing}>
        <span className={styles.tools} />
      </PageHeader>
      <main className={styles.panes}>
        <div className={styles.tabs} aria-hidden>
          <div className={narrow.tabs}>
            {Object.values(PANE_NAMES).map((name, at) => (
              <button
                key={name}
                type="button"
                disabled
                className={narrow.tab}
                data-state={at === 0 ? 'active' : 'inactive'}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
        <div className={styles.reading}>
          <Scroller pane="statement">
            <div className={styles.statement}>
              <Statement statement={listing.statement} root={root} html={html} />
            </div>
          </Scroller>
        </div>
        <div className={styles.work}>
          <div className={styles.code} dangerouslySetInnerHTML={{ __html: notice }} />
          <div className={styles.tests}>
            <div className={controls.controls}>
              <div className={bar.bar} />
              <div className={status.status} />
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}
