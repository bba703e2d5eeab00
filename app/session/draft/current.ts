import type { Listing } from '../../catalog/catalog.ts';
import { useDrafts } from './draft.ts';

/** A problem's code as it stands now. */
export const codeOf = ({ slug, starter }: Pick<Listing, 'slug' | 'starter'>): string =>
  useDrafts.getState().bySlug[slug] ?? starter;

/** Does something whenever a problem's code changes, until the function that it gives is called. */
export const followCode = (slug: string, act: () => void): (() => void) =>
  useDrafts.subscribe((now, before) => {
    if (now.bySlug[slug] !== before.bySlug[slug]) act();
  });
