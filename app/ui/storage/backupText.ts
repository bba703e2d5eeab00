import type { Backup, Fault } from '../../session/backup/backup.ts';
import type { Counts, Imported, Kind } from '../../session/backup/import.ts';

/** What is wrong with a file, and what to do about it. */
export const FAULTS: Readonly<Record<Fault | 'unreadable', string>> = {
  large:
    'This file is larger than any export. Choose a gradus-….json that “Export everything” made; nothing was changed.',
  damaged:
    'This file is damaged or incomplete. Export it again where it came from, or choose another; nothing was changed.',
  foreign:
    'This file was not made here. Choose a gradus-….json that “Export everything” made; nothing was changed.',
  newer:
    'This file was made by a newer version of this page. Reload the page to get that, then import again; nothing was changed.',
  unreadable: 'The browser could not read this file. Choose it again; nothing was changed.',
};

/** What a file that was just written holds. */
export function exportedText(name: string, backup: Backup): string {
  const counts: Counts = {
    drafts: backup.drafts.length,
    versions: backup.versions.length,
    cases: backup.cases.length,
    inputs: backup.inputs.length,
    solved: backup.solved.length,
    hints: backup.hints.length,
    settings: backup.settings === null ? 0 : 1,
  };
  const list = listText(counts);
  return list
    ? `${name} holds ${list}.`
    : 'There is nothing here yet: run the tests of a problem first.';
}

/** What came of an import: what was added, what was not, and why. */
export function importedText({ added, kept, missing, leftOut }: Imported): string {
  const list = listText(added);
  const was = list ? `${list} ${sum(added) === 1 ? 'was' : 'were'} added` : 'Nothing was added';
  if (kept === 'blocked')
    return 'This browser keeps nothing for this site. Allow it to in its settings, then import again.';
  if (kept === 'full')
    return `${was}: the browser’s storage is full, and ${missing} more could not be kept. Make room, then import the file again.`;
  const others = listText(leftOut);
  if (others)
    return `${was}; ${others} more than are kept here ${sum(leftOut) === 1 ? 'was' : 'were'} left out.`;
  return list ? `${was}; the rest was here already.` : `${was}: all of it was here already.`;
}

const NOUNS: Readonly<Record<Kind, readonly [one: string, more: string]>> = {
  drafts: ['draft', 'drafts'],
  versions: ['version', 'versions'],
  cases: ['case', 'cases'],
  inputs: ['input', 'inputs'],
  solved: ['solved problem', 'solved problems'],
  hints: ['problem with seen hints', 'problems with seen hints'],
  settings: ['set of settings', 'sets of settings'],
};

const sum = (counts: Partial<Counts>) =>
  Object.values(counts).reduce((total, many) => total + many, 0);

/** Such as "2 drafts, 14 versions and 3 cases"; empty where there is nothing. */
function listText(counts: Partial<Counts>): string {
  const kinds = Object.keys(NOUNS) as Kind[];
  const parts = kinds.flatMap((kind) => {
    const many = counts[kind] ?? 0;
    return many > 0 ? [`${many} ${NOUNS[kind][many === 1 ? 0 : 1]}`] : [];
  });
  return new Intl.ListFormat('en-GB').format(parts);
}
