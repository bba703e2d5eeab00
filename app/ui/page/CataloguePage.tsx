import { useEffect, useRef, useState } from 'react';
import { useProgress } from '../../session/progress.ts';
import { Catalogue } from '../catalogue/Catalogue.tsx';
import { SearchBox } from '../catalogue/SearchBox.tsx';
import { MOD } from '../keys.ts';
import { useShortcut } from '../useShortcut.ts';
import styles from './CataloguePage.module.css';
import { ThemeButton } from './ThemeButton.tsx';

/** All problems, to be searched; `missing` is the slug of one that was asked for and is not there. */
export function CataloguePage({ root, missing }: { root: string; missing: string | null }) {
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const progress = useProgress();
  const focus = () => box.current?.focus();
  useShortcut(isSearchKey, focus);
  const clear = () => {
    setQuery('');
    // The button that was pressed goes.
    focus();
  };
  return (
    <Catalogue
      root={root}
      tools={<ThemeButton />}
      alert={
        missing !== null && (
          <p role="alert" className={styles.missing}>
            There is no problem named “{missing}”. These are the ones there are:
          </p>
        )
      }
      search={
        <SearchBox
          ref={box}
          query={query}
          onQuery={setQuery}
          onClear={clear}
          hint={<kbd className={styles.key}>{MOD} K</kbd>}
        />
      }
      query={query}
      descriptions={useDescriptions()}
      progress={progress}
      showAll={clear}
    />
  );
}

/** They come after the page; should they not come, titles and tags are searched all the same. */
function useDescriptions(): Readonly<Record<string, string>> {
  const [descriptions, setDescriptions] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    import('../../catalog/descriptions.ts').then(
      (came) => setDescriptions(came.descriptions),
      () => {},
    );
  }, []);
  return descriptions;
}

/** Ctrl+K, or Cmd+K. */
const isSearchKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey;
