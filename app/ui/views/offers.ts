import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Listing } from '../../catalog/catalog.ts';
import { hasFigure } from '../../catalog/figures.ts';
import type { View } from '../../session/view.ts';
import type { Letter } from '../keys.ts';

/** Something that can be shown in the place of the tests. */
export interface Offer {
  readonly name: View;
  readonly title: string;
  /** The key that shows it, held with Shift and Alt. */
  readonly letter: Letter;
  /** Comes when it is looked at, and with it what it needs. */
  readonly Content: ComponentType<{ listing: Listing }>;
  /** Whether a problem has it; unless told, every one has. */
  readonly isFor?: (listing: Listing) => boolean;
}

/** In the order of their buttons. */
export const OFFERS: readonly Offer[] = [
  {
    name: 'try',
    title: 'Try an input',
    letter: 'T',
    Content: lazy(() => import('../try/TryInput.tsx')),
  },
  {
    name: 'work',
    title: 'See it work',
    letter: 'W',
    Content: lazy(() => import('../figure/SeeItWork.tsx')),
    isFor: ({ slug }) => hasFigure(slug),
  },
  {
    name: 'versions',
    title: 'Versions',
    letter: 'V',
    Content: lazy(() => import('../versions/Timeline.tsx')),
  },
  {
    name: 'hints',
    title: 'Hints',
    letter: 'H',
    Content: lazy(() => import('../hints/Hints.tsx')),
  },
];
