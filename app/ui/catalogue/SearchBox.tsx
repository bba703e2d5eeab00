import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { IconButton } from '../IconButton.tsx';
import styles from './SearchBox.module.css';

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly query: string;
  /** Without it, the box does not work yet. */
  readonly onQuery?: (query: string) => void;
  readonly onClear?: () => void;
  /** The key that leads here. */
  readonly hint?: ReactNode;
}

/** Where one types what to look for. */
export function SearchBox({ ref, query, onQuery, onClear, hint }: Props) {
  return (
    <div className={styles.box}>
      <Search size={18} aria-hidden />
      <input
        ref={ref}
        type="search"
        aria-label="Search problems"
        aria-keyshortcuts="Control+K Meta+K"
        placeholder="Search problems"
        autoComplete="off"
        spellCheck={false}
        disabled={!onQuery}
        value={query}
        onChange={({ target }) => onQuery?.(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onClear?.()}
      />
      <span className={styles.end}>
        {query === '' ? hint : <IconButton name="Clear search" icon={<X />} onPress={onClear} />}
      </span>
    </div>
  );
}
