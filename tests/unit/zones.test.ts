import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FORBIDDEN: readonly [file: string, source: string][] = [
  ['app/problem/react.ts', `export * from 'react';`],
  ['app/problem/node.ts', `export * from 'node:fs';`],
  ['app/problem/grader.ts', `export * from '../grader/index.ts';`],
  ['app/problem/type.ts', `export type { Verdict } from '../grader/index.ts';`],
  ['app/problem/window.ts', `export const width = window.innerWidth;`],
  ['app/problem/document.ts', `export const title = globalThis.document.title;`],
  ['app/grader/react.ts', `export * from 'react';`],
  ['app/grader/zustand.ts', `export * from 'zustand';`],
  ['app/grader/node.ts', `export * from 'node:fs';`],
  ['app/grader/python.ts', `export * from '../python/protocol.ts';`],
  ['app/grader/storage.ts', `export const draft = localStorage.getItem('draft');`],
  ['app/catalog/grader.ts', `export * from '../grader/index.ts';`],
  ['app/catalog/react.ts', `export * from 'react';`],
  ['app/python/value.ts', `export { kindOf } from '#problem';`],
  ['app/python/grader.ts', `export * from '../grader/index.ts';`],
  ['app/python/type.ts', `export type { Verdict } from '../grader/index.ts';`],
  ['app/python/lazy.ts', `export const grader = () => import('../grader/index.ts');`],
  ['app/python/catalog.ts', `export * from '../catalog/catalog.ts';`],
  ['app/python/session.ts', `export * from '../session/run.ts';`],
  ['app/python/ui.ts', `export * from '../ui/Statement.tsx';`],
  ['app/python/reference.ts', `export * from '../../problems/ema-update/reference.ts';`],
  ['app/python/rooted.ts', `export * from '/problems/ema-update/reference.ts';`],
  ['app/python/zustand.ts', `export * from 'zustand';`],
  ['app/session/ui.ts', `export * from '../ui/Statement.tsx';`],
  ['app/session/cli.ts', `export * from '../cli/setup.mjs';`],
  ['app/session/problem.ts', `export * from '/problems/ema-update/reference.ts';`],
  ['app/session/worker.ts', `export const start = () => new Worker('worker.js');`],
  ['app/offline/session.ts', `export * from '../session/run.ts';`],
  ['app/offline/problem.ts', `export * from '#problem';`],
  ['app/ui/python.ts', `export * from '../python/runner.ts';`],
  ['app/ui/run/python.ts', `export * from '../../python/runner.ts';`],
  ['app/ui/gallery.ts', `export * from '../gallery/names.ts';`],
  ['app/session/draft/ui.ts', `export * from '../../ui/TextButton.tsx';`],
  ['app/ui/zustand.ts', `export * from 'zustand/middleware';`],
  ['app/ui/build.ts', `export * from '../build/statement.ts';`],
  ['app/ui/worker.ts', `export const start = () => new globalThis.Worker('worker.js');`],
  ['app/cli/session.ts', `export * from '../session/run.ts';`],
  ['app/cli/ui.ts', `export * from '../ui/Statement.tsx';`],
  ['app/cli/react.ts', `export * from 'react';`],
  ['app/cli/build.ts', `export * from '../build/statement.ts';`],
  ['app/build/grader.ts', `export * from '../grader/index.ts';`],
  ['app/zustand.ts', `export * from 'zustand';`],
  ['problems/one/grader.ts', `export * from '../../app/grader/index.ts';`],
  ['problems/one/node.ts', `export * from 'node:fs';`],
  ['problems/one/other.ts', `export * from '../two/reference.ts';`],
  ['problems/one/mistakes/other.ts', `export * from '../../two/reference.ts';`],
];

const ALLOWED: readonly [file: string, source: string][] = [
  ['app/problem/own.ts', `export * from './value.ts';`],
  ['app/grader/problem.ts', `export * from '#problem';`],
  ['app/catalog/problem.ts', `export * from '#problem';`],
  ['app/python/type.ok.ts', `export type { Value } from '#problem';`],
  ['app/python/worker.ts', `export const start = () => new Worker('worker.js');`],
  ['app/python/harness.ts', `export { default } from './harness/boot.py?raw';`],
  ['app/session/all.ts', `export * from '../grader/index.ts'; export * from 'zustand';`],
  ['app/ui/run/session.ts', `export * from '../../session/run.ts';`],
  ['app/session/draft/storage.ts', `export * from '../storage.ts';`],
  ['app/session/offline/run.ts', `export * from '../run.ts';`],
  ['app/offline/workbox.ts', `export * from 'workbox-precaching/PrecacheController.js';`],
  ['app/ui/session.ts', `export * from '../session/run.ts'; export * from 'react';`],
  ['app/ui/editor.ts', `export * from 'monaco-editor/languages/definitions/python/register';`],
  ['app/ui/type.ts', `export type { Runner } from '../python/runner.ts';`],
  ['app/cli/grader.ts', `export * from '../grader/index.ts'; export * from 'node:fs';`],
  ['app/cli/problem/own.ts', `export * from '../grade/player.ts'; export * from './own.ts';`],
  ['app/cli/problem/markdown.ts', `export * from '../../build/markdown.ts';`],
  ['app/build/problem.ts', `export * from '../problem/index.ts';`],
  ['problems/one/tests.ts', `export * from '#problem'; export * from './reference.ts';`],
  ['problems/one/reference.ts', `export * from 'numpy-ts/core';`],
  ['problems/one/inputs.ts', `export * from 'fast-check';`],
  ['problems/one/mistakes/own.ts', `export * from '../reference.ts';`],
];

const folder = mkdtempSync(join(tmpdir(), 'gradus-zones-'));
let reported: ReadonlySet<string>;

beforeAll(() => {
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const [file, source] of [...FORBIDDEN, ...ALLOWED]) plant(file, source);
  reported = lint();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the direction of imports', () => {
  it.each(FORBIDDEN)('forbids %s: %s', (file) => expect(reported).toContain(file));
  it.each(ALLOWED)('allows %s: %s', (file) => expect(reported).not.toContain(file));
});

function plant(file: string, source: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${source}\n`);
}

/** The files for which a rule of the zones was broken. */
function lint(): ReadonlySet<string> {
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const rules = ['eslint(no-restricted-imports)', 'eslint(no-restricted-globals)'];
  const output = runFailing(process.execPath, [oxlint, '--format=json']);
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { code: string; filename: string }[];
  };
  return new Set(
    diagnostics
      .filter(({ code }) => rules.includes(code))
      .map(({ filename }) => filename.replaceAll('\\', '/')),
  );
}

/** Standard output of a command that is expected to fail, in the folder of planted files. */
function runFailing(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
