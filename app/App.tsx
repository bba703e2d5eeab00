import type { Address } from './catalog/address.ts';
import type { Listing } from './catalog/catalog.ts';
import { CataloguePage } from './ui/page/CataloguePage.tsx';
import { ProblemPage } from './ui/page/ProblemPage.tsx';
import { UpdateNotice } from './ui/storage/UpdateNotice.tsx';

/** Which page is shown: a problem, or the catalogue. */
export function App({ address, listing }: { address: Address; listing: Listing | undefined }) {
  const { root, slug } = address;
  return (
    <>
      {listing ? (
        <ProblemPage listing={listing} root={root} />
      ) : (
        <CataloguePage root={root} missing={slug} />
      )}
      <UpdateNotice />
    </>
  );
}
