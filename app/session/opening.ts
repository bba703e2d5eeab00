import { problemPath, readAddress } from '../catalog/address.ts';
import { catalogue } from '../catalog/catalog.ts';
import type { Listing } from '../catalog/catalog.ts';
import { keepCase, openCases, useCases } from './cases.ts';
import { takeCopy } from './draft/draft.ts';
import { readFragment } from './link.ts';
import type { SharedCase } from './link.ts';
import { tellShare } from './share.ts';
import type { Share } from './share.ts';
import { useView } from './view.ts';

/**
 * Opens the code of the link at which the page is, as a draft of its own, and keeps its cases beside the
 * learner's. It runs nothing: what would play the code by itself is put away.
 */
export async function openShared({ slug }: Listing): Promise<void> {
  const { hash, pathname, search } = location;
  // A reload does not open it again.
  history.replaceState(history.state, '', pathname + search);
  const read = await readFragment(hash);
  if (read.kind === 'refused') return tellShare(read);
  const { shared } = read;
  if (shared.slug !== slug) return tellShare(elsewhere(shared.slug, hash));
  useView.setState({ pane: 'code', view: 'results' });
  openCases(slug);
  const now = Date.now();
  const cases = shared.cases.filter((one, at) => keepOnce(one, now + at)).length;
  tellShare({ kind: 'opened', former: takeCopy(slug, shared.code), cases });
}

/** Keeps a case unless there is one of the same input; whether it was kept. */
function keepOnce({ name, text }: SharedCase, time: number): boolean {
  const isThere = useCases.getState().own.some((one) => one.text === text);
  if (!isThere) keepCase({ name, text, time });
  return !isThere;
}

function elsewhere(slug: string, hash: string): Share {
  const listing = catalogue.find((one) => one.slug === slug);
  if (!listing) return { kind: 'refused', advice: UNKNOWN };
  const { root } = readAddress(location.pathname);
  return {
    kind: 'elsewhere',
    title: listing.statement.title,
    href: problemPath(root, slug) + hash,
  };
}

const UNKNOWN =
  'The link shares code for a problem that this site does not have. Nothing has changed here.';
