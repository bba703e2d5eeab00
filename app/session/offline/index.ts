/** What the page does for later visits, once it stands. */
export { persistAfterPass } from './usage.ts';
export { keepSite } from './worker.ts';
