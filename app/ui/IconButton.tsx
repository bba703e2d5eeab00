import styles from './IconButton.module.css';

interface Props {
  /** What it does: its name, and its tip. */
  readonly name: string;
  readonly icon: React.ReactElement;
  readonly onPress: (() => void) | undefined;
}

/** A quiet button that is an icon. */
export function IconButton({ name, icon, onPress }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
