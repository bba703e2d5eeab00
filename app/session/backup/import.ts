import { catalogue } from '../../catalog/catalog.ts';
import { keyOfCase, recordOfCase } from '../cases.ts';
import { keyOf as keyOfDraft, recordOf } from '../draft/shelf.ts';
import { KEY } from '../kept.ts';
import { newId } from '../newId.ts';
import { solvedKey } from '../progress.ts';
import { keep, recall } from '../storage.ts';
import type { Kept } from '../storage.ts';
import { keyOf, textOf } from '../versions/shelf.ts';
import type { Backup } from './backup.ts';
import { gather } from './gather.ts';
import { merge } from './merge.ts';

/** How many of each kind were added. */
export type Counts = Readonly<Record<Kind, number>>;
export const KINDS = ['drafts', 'versions', 'cases', 'solved', 'settings'] as const;
export type Kind = (typeof KINDS)[number];

export interface Imported {
  readonly added: Counts;
  /** Whether all that was to be added could be kept; if not, why it ended there. */
  readonly kept: Kept;
  /** How many records were to be added, and were not. */
  readonly missing: number;
  /** How many versions are more than what is kept of them. */
  readonly leftOut: number;
}

/** Adds what a file holds to what is here, which stays as it is; what has been added is whole. */
export function importBackup(file: Backup): Imported {
  const starters = new Map(catalogue.map(({ slug, starter }) => [slug, starter]));
  const { added, leftOut } = merge(file, gather(), (slug) => starters.get(slug));
  const writes = writesOf(added);
  const counts = { drafts: 0, versions: 0, cases: 0, solved: 0, settings: 0 };
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
const writesOf = ({ drafts, cases, versions, solved, settings }: Backup): readonly Write[] => [
  ...drafts.map((one): Write => ['drafts', keyOfDraft(one.slug, newId()), recordOf(one, one.time)]),
  ...cases.map((one): Write => ['cases', keyOfCase(one.slug, one.id), recordOfCase(one)]),
  ...solved.map((slug): Write => ['solved', solvedKey(slug), 'yes']),
  ...(settings ? [['settings', KEY, JSON.stringify(settings)] as const] : []),
  ...versions.map((one): Write => ['versions', keyOf(one), textOf(one)]),
];

/** The browser tells only the other tabs of what was kept: the stores of this one hear it in the same way. */
function tellThisTab(): void {
  dispatchEvent(new StorageEvent('storage', { key: null }));
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: recall(KEY) }));
}
