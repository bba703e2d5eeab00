import { useRef } from 'react';
import styles from './Notices.module.css';
import { StorageSheet } from './storage/StorageSheet.tsx';
import { TextButton } from './TextButton.tsx';

/** Where the licences are of all that the site ships, and what of it is stored here. */
export function Notices({ root }: { root: string }) {
  const sheet = useRef<HTMLDialogElement>(null);
  return (
    <footer className={styles.notices}>
      <a href={`${root}THIRD-PARTY-NOTICES.txt`}>Licences of what runs here</a>
      <TextButton onClick={() => sheet.current?.showModal()}>Stored on this device</TextButton>
      <StorageSheet ref={sheet} />
    </footer>
  );
}
