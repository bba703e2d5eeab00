import { create } from 'zustand';
import type { Listing } from '../catalog/catalog.ts';
import type { Former } from './draft/draft.ts';

/** What there is to say of links: of one that was made, or of one that was opened. */
export type Share =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied'; readonly cases: number }
  /** The browser does not let the page copy it. */
  | { readonly kind: 'uncopied'; readonly link: string }
  /** Too long for a link: so many characters. */
  | { readonly kind: 'long'; readonly length: number }
  | { readonly kind: 'opened'; readonly former: Former; readonly cases: number }
  /** Of another problem, on whose page it opens. */
  | { readonly kind: 'elsewhere'; readonly title: string; readonly href: string }
  /** The advice is a sentence for the learner, with what to do. */
  | { readonly kind: 'refused'; readonly advice: string };

export const useShare = create<Share>(() => ({ kind: 'none' }));

export const tellShare = (share: Share) => useShare.setState(share, true);

/** Opens what the page's address shares, now and when another link is followed; once a page. */
export function followLinks(listing: Listing): void {
  const look = () => {
    // Few addresses share anything, and only they need what opens it.
    if (!location.hash.startsWith('#share=')) return;
    import('./opening.ts').then(
      ({ openShared }) => openShared(listing),
      () => tellShare({ kind: 'refused', advice: MISSING }),
    );
  };
  look();
  addEventListener('hashchange', look);
}

export const MISSING =
  'What links need could not be fetched. Check the connection, then reload the page; your code is kept.';
