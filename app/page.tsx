import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Address } from './catalog/address.ts';
import type { Listing } from './catalog/catalog.ts';
import { openProblem } from './session/problem.ts';
import { solveAfterPass } from './session/progress.ts';
import { whenFetched } from './session/python.ts';
import { keepVersions } from './session/versions/versions.ts';
import { Fallback } from './ui/Fallback.tsx';
import { adoptStatement } from './ui/page/adopt.ts';
import { Broken } from './ui/page/Broken.tsx';
import { holdFocus } from './ui/page/focus.ts';
import { followEdits } from './ui/page/followEdits.ts';
// Rendered when the site is built: of them, the page needs the styles alone.
import './ui/page/StaticCatalogue.tsx';
import './ui/page/StaticPage.tsx';
import './ui/tokens.css';

/** Takes the page over from its HTML; `build/preload.ts` has this fetched beside the first script. */
export async function drawPage(address: Address, listing: Listing | undefined): Promise<void> {
  // The statement is on the screen before anything else is done.
  await whenPainted();
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no #root.');
  const problem = listing ? { listing, statement: adoptStatement() } : null;
  const giveFocusBack = holdFocus();
  if (import.meta.hot && problem) followEdits(problem.listing.slug, problem.statement);
  // At once, so that the reader's place in the statement is still the same.
  flushSync(() =>
    createRoot(element).render(
      <StrictMode>
        <Fallback instead={<Broken />}>
          <App address={address} problem={problem} />
        </Fallback>
      </StrictMode>,
    ),
  );
  giveFocusBack();
  if (listing) solveAfterPass(listing.slug);
  if (listing) keepVersions(listing);
  // What fails here is shown on the page, and tried again by a run.
  if (listing) openProblem(listing).catch(() => {});
  const { keepSite, persistAfterPass } = await import('./session/offline/index.ts');
  if (listing) persistAfterPass();
  await keepSite(address.root, whenFetched());
}

async function whenPainted(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
