import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readAddress } from './catalog/address.ts';
import { catalogue } from './catalog/catalog.ts';
import { watchConnection } from './session/connection.ts';
import { openDraft } from './session/draft/draft.ts';
import { openProblem } from './session/problem.ts';
import { startPython } from './session/python.ts';
import { Fallback } from './ui/Fallback.tsx';
import { adoptStatement } from './ui/page/adopt.ts';
import { Broken } from './ui/page/Broken.tsx';
// Rendered when the site is built: of it, the page needs the styles alone.
import './ui/page/StaticPage.tsx';
import './ui/tokens.css';

const address = readAddress(location.pathname);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
const listing = catalogue.find(({ slug }) => slug === address.slug);
if (listing) {
  watchConnection();
  openDraft(listing.slug, listing.starter);
  // Before Python, whose many bytes it would have to wait for; what fails here is shown on the page, and
  // tried again by a run.
  openProblem(listing).catch(() => {});
  startPython(address.root);
}
const problem = listing ? { listing, statement: adoptStatement() } : null;
// At once, so that the reader's place in the statement is still the same.
flushSync(() =>
  createRoot(root).render(
    <StrictMode>
      <Fallback instead={<Broken />}>
        <App address={address} problem={problem} />
      </Fallback>
    </StrictMode>,
  ),
);
