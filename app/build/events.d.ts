import 'vite/types/customEvent.d.ts';

declare module 'vite/types/customEvent.d.ts' {
  /** What the dev server tells the page. */
  interface CustomEventMap {
    /** A statement's text was edited, and its front matter was not. */
    'gradus:statement': { readonly slug: string };
  }
}
