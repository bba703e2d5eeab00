import { followScrolling } from '../statement/scrolling.ts';
import styles from './StaticPage.module.css';

/**
 * While the site is served from source: shows the edited statement in the open page, where the reader
 * is, and leaves Python and the editor alone.
 */
export function followEdits(open: string, statement: HTMLElement): void {
  import.meta.hot?.on('gradus:statement', ({ slug }) => {
    if (slug === open) void takeOver(statement);
  });
}

async function takeOver(statement: HTMLElement): Promise<void> {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const edited = page.querySelector(`.${styles.statement}`);
  if (!edited) return location.reload();
  statement.innerHTML = edited.innerHTML;
  followScrolling(statement);
}
