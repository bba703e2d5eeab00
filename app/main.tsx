import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readAddress } from './catalog/address.ts';
import { catalogue } from './catalog/catalog.ts';
import { watchConnection } from './session/connection.ts';
import { openDraft } from './session/draft/draft.ts';
import { persistAfterPass } from './session/offline/usage.ts';
import { keepSite } from './session/offline/worker.ts';
import { openProblem } from './session/problem.ts';
import { startPython, whenFetched } from './session/python.ts';
import { Fallback } from './ui/Fallback.tsx';
import { Broken } from './ui/page/Broken.tsx';
import './ui/tokens.css';

const address = readAddress(location.pathname);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
const listing = catalogue.find(({ slug }) => slug === address.slug);
if (listing) {
  document.title = `${listing.statement.title} · Gradus`;
  watchConnection();
  openDraft(listing.slug, listing.starter);
  // Before Python, whose many bytes it would have to wait for; what fails here is shown on the page, and
  // tried again by a run.
  openProblem(listing).catch(() => {});
  startPython(address.root);
  persistAfterPass();
}
void keepSite(address.root, listing ? whenFetched() : null);
createRoot(root).render(
  <StrictMode>
    <Fallback instead={<Broken />}>
      <App address={address} listing={listing} />
    </Fallback>
  </StrictMode>,
);
