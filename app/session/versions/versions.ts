import { create } from 'zustand';
import type { Listing } from '../../catalog/catalog.ts';
import { codeOf } from '../draft/current.ts';
import { resetDraft, writeDraft } from '../draft/draft.ts';
import { whenIdle } from '../late.ts';
import { newId } from '../newId.ts';
import { useRun } from '../run.ts';
import type { Kept } from '../storage.ts';
import { surplusOf } from './bounds.ts';
import { keepFirst } from './room.ts';
import { ROOT, forgetVersion, keyOf, textOf, versionsOf } from './shelf.ts';
import { shortVerdict } from './shortVerdict.ts';
import { newestFirst } from './version.ts';
import type { Version } from './version.ts';

interface Versions {
  /** Of the open problem, the newest first; followed while they are looked at. */
  readonly list: readonly Version[];
  /** Whether the newest is kept across visits; if not, it lives in this tab only. */
  readonly kept: Kept;
  readonly restoring: Restoring;
}

export type Restoring =
  | { readonly kind: 'none' | 'undone' }
  /** `former` is the code that the version took the place of. */
  | { readonly kind: 'restored'; readonly time: number; readonly former: string };

export const useVersions = create<Versions>(() => ({
  list: [],
  kept: 'kept',
  restoring: { kind: 'none' },
}));

/** The problem that the tab is at; a page has but one. */
let open = { slug: '', starter: '' };
/** What the browser could not keep, of this tab. */
let unkept: readonly Version[] = [];
/** What is to be kept when nothing else has to be done. */
let waiting: readonly Omit<Version, 'id'>[] = [];

/** Keeps what every run of the problem ran, from now on; once a page. */
export function keepVersions({ slug, starter }: Listing): void {
  open = { slug, starter };
  useRun.subscribe(({ phase, source, rows }, former) => {
    if (phase === former.phase || phase.kind !== 'ended') return;
    const verdict = shortVerdict(phase.ending, rows);
    keepSoon({ slug, code: source, time: Date.now(), verdict, before: null });
  });
  addEventListener('pagehide', keepWaiting);
}

/** Follows the versions of the problem, those of other tabs too, until the result is called. */
export function followVersions(): () => void {
  keepWaiting();
  look();
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(`${ROOT}${open.slug}:`)) look();
  };
  addEventListener('storage', onStorage);
  return () => {
    removeEventListener('storage', onStorage);
    useVersions.setState({ restoring: { kind: 'none' } });
  };
}

/** Puts the starter back; what stood there is a version from then on, and what Undo reset brings back. */
export function startAfresh({ slug, starter }: Listing): void {
  const code = shown();
  resetDraft(slug, starter);
  if (code !== starter) keepSoon({ slug, code, time: Date.now(), verdict: null, before: 'reset' });
}

/** Puts a version into the editor; what stood there is a version itself. */
export function restoreVersion({ code, time }: Version): void {
  const former = shown();
  replace(code);
  useVersions.setState({ restoring: { kind: 'restored', time, former } });
}

/** Puts back what the last restored version replaced; what was written since is a version, too. */
export function undoRestore(): void {
  const { restoring } = useVersions.getState();
  if (restoring.kind !== 'restored') return;
  replace(restoring.former);
  useVersions.setState({ restoring: { kind: 'undone' } });
}

/** The versions of the open problem, with those that live in this tab only. */
export function versionsHere(): readonly Version[] {
  keepWaiting();
  const known = new Set(unkept.map(({ id }) => id));
  return newestFirst([...unkept, ...versionsOf(open.slug).filter(({ id }) => !known.has(id))]);
}

function replace(code: string): void {
  const former = shown();
  const isKnown = versionsHere().some((version) => version.code === former);
  const { slug, starter } = open;
  if (former !== starter && !isKnown)
    keepNow({ slug, code: former, time: Date.now(), verdict: null, before: 'restore' });
  writeDraft(slug, code);
  look();
}

const shown = () => codeOf(open);

/** A run that has ended is shown first; closing the page right then loses nothing. */
function keepSoon(version: Omit<Version, 'id'>): void {
  waiting = [...waiting, version];
  void whenIdle().then(keepWaiting);
}

function keepWaiting(): void {
  const due = waiting;
  waiting = [];
  due.forEach(keepNow);
}

/** The same code again is no further version: it is the newest, with what is known of it by now. */
function keepNow(next: Omit<Version, 'id'>): void {
  const [newest] = versionsHere();
  const version = newest?.code === next.code ? renewed(newest, next) : { ...next, id: newId() };
  const kept = keepFirst(keyOf(version), textOf(version));
  unkept = unkept.filter(({ id }) => id !== version.id);
  if (kept === 'kept') surplusOf(versionsOf()).forEach(forgetVersion);
  else unkept = [version, ...unkept];
  useVersions.setState({ kept });
  look();
}

const renewed = ({ id, ...old }: Version, next: Omit<Version, 'id'>): Version => ({
  ...next,
  id,
  verdict: next.verdict ?? old.verdict,
  before: next.before ?? old.before,
});

const look = () => useVersions.setState({ list: versionsHere() });
