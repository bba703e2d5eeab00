import { followCopying } from '../statement/copying.ts';
import { followScrolling } from '../statement/scrolling.ts';
import statement from '../statement/Statement.module.css';
import { leavePlace } from './place.ts';
import page from './StaticPage.module.css';

const MISSING = `
  <article class="${statement.statement}" aria-label="Statement">
    <p role="alert">The statement is missing from this page. Reload the page to see it.</p>
  </article>`;

/**
 * The statement that the page came with, as the part of it that the app goes on with. The place in it is
 * kept from this moment on, so the app is to take over at once.
 */
export function adoptStatement(): HTMLElement {
  const part = document.querySelector<HTMLElement>(`.${page.statement}`);
  if (!part) return Object.assign(document.createElement('div'), { innerHTML: MISSING });
  followCopying(part);
  followScrolling(part);
  leavePlace(part);
  return part;
}
