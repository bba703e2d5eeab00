import { keep, recall, recallKeys } from '../storage.ts';
import { newestFirst, readVersion } from './version.ts';
import type { Version } from './version.ts';

/** Where the browser keeps versions: each has a key of its own, so that no tab writes over another's. */
export const ROOT = 'gradus:version:';
export const keyOf = ({ slug, id }: Version) => `${ROOT}${slug}:${id}`;

/** How a version lies in storage. */
export const textOf = ({ code, time, verdict, before }: Version) =>
  JSON.stringify({ code, time, verdict, before });

/** The versions that are kept, of a problem or of all, the newest first. */
export function versionsOf(slug?: string): readonly Version[] {
  const root = slug === undefined ? ROOT : `${ROOT}${slug}:`;
  const keys = recallKeys().filter((key) => key.startsWith(root));
  return newestFirst(keys.flatMap((key) => versionAt(key) ?? []));
}

/** Forgets a version for good. */
export const forgetVersion = (version: Version) => void keep(keyOf(version), null);

function versionAt(key: string): Version | null {
  const [slug = '', id = ''] = key.slice(ROOT.length).split(':');
  try {
    return readVersion(slug, id, JSON.parse(recall(key) ?? ''));
  } catch {
    return null;
  }
}
