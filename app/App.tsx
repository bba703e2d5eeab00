import type { Address } from './catalog/address.ts';
import type { Listing } from './catalog/catalog.ts';
import { CataloguePage } from './ui/page/CataloguePage.tsx';
import { ProblemPage } from './ui/page/ProblemPage.tsx';

/** Which page is shown: a problem, or the catalogue. */
export function App({ address, listing }: { address: Address; listing: Listing | undefined }) {
  const { root, slug } = address;
  if (listing) return <ProblemPage listing={listing} root={root} />;
  return <CataloguePage root={root} missing={slug} />;
}
