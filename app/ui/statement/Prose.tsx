import code from './Code.module.css';
import styles from './Prose.module.css';
import { followCopying } from './copying.ts';
import { followScrolling } from './scrolling.ts';

/** HTML made from Markdown when the site was built; it is the authors' and therefore trusted. */
export function Prose({ html }: { html: string }) {
  return (
    <div
      // Other HTML has other boxes to follow.
      key={html}
      ref={follow}
      className={`${styles.prose} ${code.prose}`}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

function follow(prose: HTMLElement | null) {
  if (!prose) return undefined;
  const endings = [followCopying(prose), followScrolling(prose)];
  return () => endings.forEach((end) => end());
}
