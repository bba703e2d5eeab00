import styles from './Notices.module.css';
import { TextButton } from './TextButton.tsx';

/** Where the licences are of all that the site ships, and the way to `storage/StorageSheet.tsx`. */
export function Notices({ root }: { root: string }) {
  return (
    <footer className={styles.notices}>
      <a href={`${root}THIRD-PARTY-NOTICES.txt`}>Licences of what runs here</a>
      <TextButton data-opens="storage">Stored on this device</TextButton>
    </footer>
  );
}
