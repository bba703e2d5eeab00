import { closest, distance } from 'fastest-levenshtein';
import { wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { mistakeNames } from './folder.ts';
import type { Folder } from './folder.ts';

/** What each file of a folder is for. */
const NEEDED: Readonly<Record<string, string>> = {
  'statement.md': 'front matter and the text of the problem',
  'starter.py': 'what the editor opens with',
  'reference.ts': 'the right answer in TypeScript',
  'tests.ts': 'the hidden tests',
  'solution.py': 'a right answer in Python',
  'inputs.ts': 'fast-check generators of valid inputs',
};
const OPTIONAL = ['hints.md', 'support.py', 'figure.ts', 'equivalent.yaml'];
/** How far a name may be from one that we know to be taken for it. */
const NEAR = 4;

/** Files that are missing, and files that nothing reads. */
export function checkFileNames(folder: Folder): readonly Finding[] {
  const { files } = folder;
  const missing = Object.entries(NEEDED).filter(([name]) => !files.has(name));
  const names = mistakeNames(folder);
  const halves = names.flatMap((name) => [`mistakes/${name}.py`, `mistakes/${name}.ts`]);
  const known = [...Object.keys(NEEDED), ...OPTIONAL, ...halves];
  const absent = [...missing.map(([name]) => name), ...OPTIONAL.filter((name) => !files.has(name))];
  const texts = [...files.values()];
  const unknown = [...files.keys()].filter(
    (name) => !known.includes(name) && !texts.some((text) => text.includes(`./${name}`)),
  );
  return [
    ...missing.map(([name, purpose]) => wrong(name, `is missing: write ${purpose}`)),
    ...halves
      .filter((name) => !files.has(name))
      .map((name) => wrong(name, `is missing: ${HALVES[name.endsWith('.py') ? 'py' : 'ts']}`)),
    ...(names.length > 0 ? [] : [wrong('mistakes', 'is missing: a problem names known mistakes')]),
    ...unknown.map((name) => wrong(name, `nothing reads this file. ${advise(name, absent)}`)),
  ];
}

const HALVES = {
  py: 'a mistake is a wrong program in Python beside its .ts file',
  ts: 'a mistake has its sentence and its twins in TypeScript beside its .py file',
};

function advise(name: string, absent: readonly string[]): string {
  const nearest = absent.length > 0 ? closest(name, [...absent]) : '';
  if (nearest && distance(name, nearest) <= NEAR) return `Did you mean ${nearest}?`;
  return name.startsWith('mistakes/')
    ? 'A mistake is two files, NAME.py and NAME.ts.'
    : 'Remove it, or import or show it as "./…" in one that is read.';
}
