import styles from './IconButton.module.css';

interface Props {
  /** What it does: its name, and its tip. */
  readonly name: string;
  readonly icon: React.ReactElement;
  /** The key that does the same, as `letterText` writes it. */
  readonly keys?: string;
  readonly onPress: (() => void) | undefined;
}

/** A quiet button that is an icon. */
export function IconButton({ name, icon, keys, onPress }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      aria-keyshortcuts={keys}
      title={keys === undefined ? name : `${name} (${keys})`}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
