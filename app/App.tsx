import type { Address } from './catalog/address.ts';
import type { Listing } from './catalog/catalog.ts';
import { CataloguePage } from './ui/page/CataloguePage.tsx';
import { ProblemPage } from './ui/page/ProblemPage.tsx';
import { StorageSheet } from './ui/storage/StorageSheet.tsx';
import { UpdateNotice } from './ui/storage/UpdateNotice.tsx';

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
      <UpdateNotice />
      <StorageSheet />
    </>
  );
}
