import { Catalogue } from '../catalogue/Catalogue.tsx';
import { SearchBox } from '../catalogue/SearchBox.tsx';
import styles from './StaticCatalogue.module.css';

interface Props {
  readonly root: string;
  /** What there is to say as long as no script has come, as HTML. */
  readonly notice: string;
}

/**
 * The catalogue as its file holds it, for reading before any script and without one. The places are those of
 * `CataloguePage`, so that nothing moves when that takes over.
 */
export function StaticCatalogue({ root, notice }: Props) {
  return (
    <Catalogue
      root={root}
      tools={null}
      search={<SearchBox query="" />}
      query=""
      descriptions={{}}
      progress={null}
    >
      <div className={styles.notice} dangerouslySetInnerHTML={{ __html: notice }} />
    </Catalogue>
  );
}
