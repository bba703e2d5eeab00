import { readAddress } from './catalog/address.ts';
import { catalogue } from './catalog/catalog.ts';
import { watchConnection } from './session/connection.ts';
import { openDraft } from './session/draft/draft.ts';
import { startPython } from './session/python.ts';
import { followLinks } from './session/share.ts';

// First what takes long, and then what is drawn; the page holds the statement already.
const address = readAddress(location.pathname);
const listing = catalogue.find(({ slug }) => slug === address.slug);
if (listing) {
  watchConnection();
  startPython(address.root);
  openDraft(listing.slug, listing.starter);
  followLinks(listing);
}
void import('./page.tsx').then(({ drawPage }) => drawPage(address, listing));
