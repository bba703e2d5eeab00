import { recallCases, unkeptCases } from '../cases.ts';
import { useDrafts } from '../draft/draft.ts';
import { draftsOf } from '../draft/shelf.ts';
import { KEY, readSettings } from '../kept.ts';
import { recallSeen } from '../seen.ts';
import { recall, recallKeys } from '../storage.ts';
import { textsOf, typedHere } from '../typed.ts';
import { versionsOf } from '../versions/shelf.ts';
import { versionsHere } from '../versions/versions.ts';
import type { Backup, KeptCase, KeptDraft, KeptInput } from './backup.ts';

/** Everything that the browser keeps of the learner's work, and what this tab alone has of it. */
export function gather(): Backup {
  const settings = recall(KEY);
  const here = versionsHere();
  const known = new Set(here.map(({ id }) => id));
  return {
    drafts: keptDrafts().concat(unsavedDrafts()),
    cases: keptCases().concat(unsavedCases()),
    versions: [...here, ...versionsOf().filter(({ id }) => !known.has(id))],
    inputs: keptInputs().concat(unsavedInputs()),
    solved: slugsUnder('gradus:solved:'),
    hints: slugsUnder('gradus:hints:').map((slug) => ({ slug, seen: recallSeen(slug) })),
    settings: settings === null ? null : readSettings(settings),
  };
}

/** The drafts of all problems, as they are kept. */
export const keptDrafts = (): KeptDraft[] =>
  slugsUnder('gradus:draft:').flatMap((slug) =>
    draftsOf(slug).map(({ code, time, before }) => ({ slug, code, time, before })),
  );

/** The cases of all problems, as they are kept. */
export const keptCases = (): KeptCase[] =>
  slugsUnder('gradus:case:').flatMap((slug) => recallCases(slug).map((one) => ({ slug, ...one })));

const keptInputs = (): KeptInput[] =>
  slugsUnder('gradus:tried:').flatMap((slug) => textsOf(slug).map((text) => ({ slug, text })));

/** What could not be saved, and lives in this tab only. */
function unsavedDrafts(): KeptDraft[] {
  const { bySlug, beforeReset, kept } = useDrafts.getState();
  if (kept === 'kept') return [];
  return Object.entries(bySlug).map(([slug, code]) => ({
    slug,
    code,
    time: Date.now(),
    before: beforeReset[slug] ?? [],
  }));
}

function unsavedCases(): KeptCase[] {
  const { slug, cases } = unkeptCases();
  return cases.map((one) => ({ slug, ...one }));
}

function unsavedInputs(): KeptInput[] {
  const { slug, texts } = typedHere();
  const kept = textsOf(slug);
  return texts.filter((text) => !kept.includes(text)).map((text) => ({ slug, text }));
}

/** The problems that have keys with this beginning. */
function slugsUnder(root: string): readonly string[] {
  const keys = recallKeys().filter((key) => key.startsWith(root));
  return [...new Set(keys.map((key) => key.slice(root.length).split(':')[0] ?? ''))];
}
