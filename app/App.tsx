import { Suspense, lazy } from 'react';
import type { Address } from './catalog/address.ts';
import type { Listing } from './catalog/catalog.ts';
import { Fallback } from './ui/Fallback.tsx';
import { CataloguePage } from './ui/page/CataloguePage.tsx';
import { ProblemPage } from './ui/page/ProblemPage.tsx';

// Nobody needs these at once.
const StorageSheet = lazy(() => import('./ui/storage/StorageSheet.tsx'));
const UpdateNotice = lazy(() => import('./ui/storage/UpdateNotice.tsx'));

interface Props {
  readonly address: Address;
  /** The problem that is asked for, if there is one, with the element that holds its statement. */
  readonly problem: { readonly listing: Listing; readonly statement: HTMLElement } | null;
}

/** Which page is shown: a problem, or the catalogue. */
export function App({ address: { root, slug }, problem }: Props) {
  return (
    <>
      {problem ? (
        <ProblemPage root={root} {...problem} />
      ) : (
        <CataloguePage root={root} missing={slug} />
      )}
      <Fallback>
        <Suspense>
          <UpdateNotice />
          <StorageSheet />
        </Suspense>
      </Fallback>
    </>
  );
}
