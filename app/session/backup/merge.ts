import { newId } from '../newId.ts';
import { MOST_TYPED } from '../typed.ts';
import { fitting } from '../versions/bounds.ts';
import type { Version } from '../versions/version.ts';
import type { Backup, KeptCase, KeptDraft, KeptInput, SeenHints } from './backup.ts';

/** What of a file is to be added; nothing that is here is changed for it. */
export interface Merge {
  readonly added: Backup;
  /** How many found no room. */
  readonly leftOut: { readonly versions: number; readonly inputs: number };
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
  const inputs = furtherInputs(file.inputs, here.inputs);
  const fitInputs = fittingInputs(inputs, here.inputs);
  return {
    added: {
      drafts: furtherDrafts(file.drafts, here.drafts, starterOf),
      cases: furtherCases(file.cases, here.cases),
      versions: fit,
      inputs: fitInputs,
      solved: file.solved.filter((slug) => !here.solved.includes(slug)),
      hints: furtherHints(file.hints, here.hints),
      settings: here.settings === null ? file.settings : null,
    },
    leftOut: {
      versions: versions.length - fit.length,
      inputs: inputs.length - fitInputs.length,
    },
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
  withFreeIds(
    further(cases, here, ({ slug, name, text }) => [slug, name, text]),
    here,
  );

const furtherVersions = (versions: readonly Version[], here: readonly Version[]) =>
  withFreeIds(
    further(versions, here, ({ slug, code, time }) => [slug, code, time]),
    here,
  );

const furtherInputs = (inputs: readonly KeptInput[], here: readonly KeptInput[]) =>
  further(inputs, here, ({ slug, text }) => [slug, text]);

/** Those that find room beside the others of their problem. */
function fittingInputs(inputs: readonly KeptInput[], here: readonly KeptInput[]) {
  const counts = new Map<string, number>();
  const count = ({ slug }: KeptInput) => {
    const more = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, more);
    return more;
  };
  here.forEach(count);
  return inputs.filter((input) => count(input) <= MOST_TYPED);
}

/** Those of which more were seen there. */
function furtherHints(hints: readonly SeenHints[], here: readonly SeenHints[]) {
  const most = new Map(here.map(({ slug, seen }) => [slug, seen]));
  return hints.filter(({ slug, seen }) => {
    const isFurther = seen > (most.get(slug) ?? 0);
    if (isFurther) most.set(slug, seen);
    return isFurther;
  });
}

/** Those that say something new. */
function further<T>(
  records: readonly T[],
  here: readonly T[],
  partsOf: (record: T) => readonly unknown[],
): readonly T[] {
  const contentOf = (record: T) => JSON.stringify(partsOf(record));
  const known = new Set(here.map(contentOf));
  return records.filter((record) => {
    const isFurther = !known.has(contentOf(record));
    known.add(contentOf(record));
    return isFurther;
  });
}

/** The records, with another id where theirs is taken. */
function withFreeIds<T extends { readonly slug: string; readonly id: string }>(
  records: readonly T[],
  here: readonly T[],
): readonly T[] {
  const taken = new Set(here.map(placeOf));
  return records.map((record) => {
    const own = taken.has(placeOf(record)) ? { ...record, id: newId() } : record;
    taken.add(placeOf(own));
    return own;
  });
}

const placeOf = ({ slug, id }: { readonly slug: string; readonly id: string }) => `${slug}:${id}`;
