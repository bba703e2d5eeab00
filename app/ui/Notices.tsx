import styles from './Notices.module.css';

/** Where the licences are of all that the site ships. */
export function Notices({ root }: { root: string }) {
  return (
    <footer className={styles.notices}>
      <a href={`${root}THIRD-PARTY-NOTICES.txt`}>Licences of what runs here</a>
    </footer>
  );
}
