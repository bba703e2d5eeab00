import { newId } from '../newId.ts';
import { fitting } from '../versions/bounds.ts';
import type { Version } from '../versions/version.ts';
import type { Backup, KeptCase, KeptDraft } from './backup.ts';

/** What of a file is to be added; nothing that is here is changed for it. */
export interface Merge {
  readonly added: Backup;
  /** How many versions found no room. */
  readonly leftOut: number;
}

/**
 * What a file holds beyond what is here already.
 *
 * @param starterOf gives the code that a problem starts with, which is nobody's draft.
 */
export function merge(
  file: Backup,
  here: Backup,
  starterOf: (slug: string) => string | undefined,
): Merge {
  const versions = furtherVersions(file.versions, here.versions);
  const fit = fitting(versions, here.versions);
  return {
    added: {
      drafts: furtherDrafts(file.drafts, here.drafts, starterOf),
      cases: furtherCases(file.cases, here.cases),
      versions: fit,
      solved: file.solved.filter((slug) => !here.solved.includes(slug)),
      settings: here.settings === null ? file.settings : null,
    },
    leftOut: versions.length - fit.length,
  };
}

/** Drafts with code that no other draft of the problem has. */
function furtherDrafts(
  drafts: readonly KeptDraft[],
  here: readonly KeptDraft[],
  starterOf: (slug: string) => string | undefined,
): readonly KeptDraft[] {
  const known = new Set(here.flatMap(textsOf));
  return drafts.filter((draft) => {
    const texts = textsOf(draft);
    const starter = textOf(draft.slug, starterOf(draft.slug) ?? '');
    const isFurther = texts.some((text) => text !== starter && !known.has(text));
    for (const text of texts) known.add(text);
    return isFurther;
  });
}

const textsOf = ({ slug, code, before }: KeptDraft) =>
  [code, ...before].map((text) => textOf(slug, text));

const textOf = (slug: string, text: string) => `${slug} ${text}`;

const furtherCases = (cases: readonly KeptCase[], here: readonly KeptCase[]) =>
  further(cases, here, ({ slug, name, text }) => JSON.stringify([slug, name, text]));

const furtherVersions = (versions: readonly Version[], here: readonly Version[]) =>
  further(versions, here, ({ slug, code, time }) => JSON.stringify([slug, code, time]));

/** Those that say something new, with another id where theirs is taken. */
function further<T extends { readonly slug: string; readonly id: string }>(
  records: readonly T[],
  here: readonly T[],
  contentOf: (record: T) => string,
): readonly T[] {
  const known = new Set(here.map(contentOf));
  const taken = new Set(here.map(placeOf));
  return records.flatMap((record) => {
    if (known.has(contentOf(record))) return [];
    known.add(contentOf(record));
    const own = taken.has(placeOf(record)) ? { ...record, id: newId() } : record;
    taken.add(placeOf(own));
    return [own];
  });
}

const placeOf = ({ slug, id }: { readonly slug: string; readonly id: string }) => `${slug}:${id}`;
