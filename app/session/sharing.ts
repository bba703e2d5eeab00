import { useCases } from './cases.ts';
import { useDrafts } from './draft/draft.ts';
import { writeFragment } from './link.ts';
import { tellShare } from './share.ts';

/** Longer links are cut by some of what people send them with. */
const LONGEST = 8_000;

/** Ends the watch over the code that the last link is of. */
let forget = () => {};

/**
 * Makes a link of the code and the cases of the open problem.
 *
 * @param copy puts it on the clipboard, and gives whether that was allowed.
 */
export async function shareCode(
  slug: string,
  copy: (link: string) => Promise<boolean>,
): Promise<void> {
  const code = useDrafts.getState().bySlug[slug] ?? '';
  const cases = useCases.getState().own;
  const link = location.href.replace(/#.*/, '') + (await writeFragment({ slug, code, cases }));
  if (link.length > LONGEST) tellShare({ kind: 'long', length: link.length });
  else if (await copy(link)) tellShare({ kind: 'copied', cases: cases.length });
  else tellShare({ kind: 'uncopied', link });
  forget();
  forget = useDrafts.subscribe(({ bySlug }) => {
    if (bySlug[slug] === code) return;
    forget();
    tellShare({ kind: 'none' });
  });
}
