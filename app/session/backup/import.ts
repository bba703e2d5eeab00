import { catalogue } from '../../catalog/catalog.ts';
import { keyOfCase, recordOfCase } from '../cases.ts';
import { keyOf as keyOfDraft, recordOf } from '../draft/shelf.ts';
import { KEY } from '../kept.ts';
import { newId } from '../newId.ts';
import { solvedKey } from '../progress.ts';
import { seenKey } from '../seen.ts';
import { keep, recall } from '../storage.ts';
import type { Kept } from '../storage.ts';
import { textsOf, typedKey } from '../typed.ts';
import { keyOf, textOf } from '../versions/shelf.ts';
import type { Backup, KeptInput } from './backup.ts';
import { gather } from './gather.ts';
import { merge } from './merge.ts';
import type { Merge } from './merge.ts';

/** How many of each kind were added. */
export type Counts = Readonly<Record<Kind, number>>;
export type Kind = keyof Backup;

export interface Imported {
  readonly added: Counts;
  /** Whether all that was to be added could be kept; if not, why it ended there. */
  readonly kept: Kept;
  /** How many records were to be added, and were not. */
  readonly missing: number;
  /** How many are more than what is kept of their kind. */
  readonly leftOut: Merge['leftOut'];
}

/** Adds what a file holds to what is here, which stays as it is; what has been added is whole. */
export function importBackup(file: Backup): Imported {
  const starters = new Map(catalogue.map(({ slug, starter }) => [slug, starter]));
  const { added, leftOut } = merge(file, gather(), (slug) => starters.get(slug));
  const writes = writesOf(added);
  const counts = { drafts: 0, versions: 0, cases: 0, inputs: 0, solved: 0, hints: 0, settings: 0 };
  let kept: Kept = 'kept';
  let done = 0;
  for (const [kind, key, text] of writes) {
    kept = keep(key, text);
    if (kept !== 'kept') break;
    counts[kind]++;
    done++;
  }
  tellThisTab();
  return { added: counts, kept, missing: writes.length - done, leftOut };
}

type Write = readonly [kind: Kind, key: string, text: string];

/** What matters most comes first, should there be no room for all of it. */
const writesOf = (added: Backup): readonly Write[] => [
  ...added.drafts.map((one): Write => [
    'drafts',
    keyOfDraft(one.slug, newId()),
    recordOf(one, one.time),
  ]),
  ...added.cases.map((one): Write => ['cases', keyOfCase(one.slug, one.id), recordOfCase(one)]),
  ...inputWrites(added.inputs),
  ...added.solved.map((slug): Write => ['solved', solvedKey(slug), 'yes']),
  ...added.hints.map(({ slug, seen }): Write => ['hints', seenKey(slug), String(seen)]),
  ...(added.settings ? [['settings', KEY, JSON.stringify(added.settings)] as const] : []),
  ...added.versions.map((one): Write => ['versions', keyOf(one), textOf(one)]),
];

/** The inputs of a problem lie in one place, which gets one more with every write. */
function inputWrites(inputs: readonly KeptInput[]): readonly Write[] {
  const texts = new Map<string, readonly string[]>();
  return inputs.map(({ slug, text }) => {
    const more = [...(texts.get(slug) ?? textsOf(slug)), text];
    texts.set(slug, more);
    return ['inputs', typedKey(slug), JSON.stringify(more)];
  });
}

/** The browser tells only the other tabs of what was kept: the stores of this one hear it in the same way. */
function tellThisTab(): void {
  dispatchEvent(new StorageEvent('storage', { key: null }));
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: recall(KEY) }));
}
