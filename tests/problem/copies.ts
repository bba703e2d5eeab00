import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '#problem';
import { readProblem } from '../../app/catalog/folder.ts';
import type { ImportFile } from '../../app/catalog/folder.ts';
import type { Finding } from '../../app/cli/problem/finding.ts';
import { readFolder } from '../../app/cli/problem/folder.ts';
import type { Folder } from '../../app/cli/problem/folder.ts';

/** What one file of a copy is in place of what it was; null where it is missing. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

export const MODEL = 'ema-update';
const FRONT = `---
title: Exponential moving average of weights
difficulty: Easy
tags: [weight averaging, numpy]
entry: ema_update(ema, weights, decay=0.99)
---
`;

/** A folder that is sound, with front matter of its own: the catalogue's words come and go. */
export const model = withFront(readFolder('problems', MODEL));

function withFront(folder: Folder): Folder {
  const statement = folder.files.get('statement.md') ?? '';
  const own = statement.replace(/^---\n[\s\S]*?\n---\n/, FRONT);
  return { ...folder, files: new Map(folder.files).set('statement.md', own) };
}

/** The sound folder with changed files, in memory. */
export function changed(changes: Changes): Folder {
  const files = new Map(model.files);
  for (const [name, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(files.get(name) ?? '') : change;
    if (text === null) files.delete(name);
    else files.set(name, text);
  }
  return { ...model, files };
}

/** The same on disk, in a new folder of problems. */
export function copied(changes: Changes, slug = MODEL, parent = newParent()): Folder {
  const { files } = changed(changes);
  for (const [name, text] of files) {
    mkdirSync(dirname(join(parent, slug, name)), { recursive: true });
    writeFileSync(join(parent, slug, name), text);
  }
  return readFolder(parent, slug);
}

/** An empty folder of problems. */
export const newParent = () => mkdtempSync(join(tmpdir(), 'gradus-problem-'));

/** A change of one part of a text, which must be there. */
export const exchange = (part: string, other: string) => (text: string) => {
  if (!text.includes(part)) throw new Error(`"${part}" is not in the text.`);
  return text.replace(part, () => other);
};

export const importFile: ImportFile = (path) => import(/* @vite-ignore */ path);

export const loadModel = (): Promise<Problem> =>
  readProblem(join(process.cwd(), 'problems'), MODEL, importFile);

/** `tests.ts:3:5 what is wrong`, of each finding. */
export const said = (findings: readonly Finding[]) =>
  findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
