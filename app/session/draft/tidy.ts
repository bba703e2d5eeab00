import { ifUnclaimed } from './claim.ts';
import { isSpare } from './others.ts';
import { draftsOf, forgetDraft } from './shelf.ts';

/** Forgets the drafts of a problem that nobody would miss and no open tab has. */
export function forgetSpares(slug: string, starter: string): void {
  for (const id of sparesOf(slug, starter))
    void ifUnclaimed(slug, id, () => {
      // By now another tab may have gone on with it, or with the one that equals it.
      if (sparesOf(slug, starter).includes(id)) forgetDraft(slug, id);
    });
}

function sparesOf(slug: string, starter: string): readonly string[] {
  const drafts = draftsOf(slug);
  return drafts.filter((draft) => isSpare(draft, drafts, starter)).map(({ id }) => id);
}
