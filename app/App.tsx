import type { Address } from './catalog/address.ts';
import { catalogue } from './catalog/catalog.ts';
import { CataloguePage } from './ui/CataloguePage.tsx';
import { ProblemPage } from './ui/ProblemPage.tsx';

/** Which page is shown: the catalogue, or a problem. */
export function App({ address: { root, slug } }: { address: Address }) {
  const entry = catalogue.find((one) => one.slug === slug);
  if (entry) return <ProblemPage entry={entry} root={root} />;
  return <CataloguePage root={root} missing={slug} />;
}
