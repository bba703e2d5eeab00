import { spawnSync } from 'node:child_process';

/**
 * Runs a tool of `node_modules` to its end, without a shell, so on every system alike.
 *
 * @param {keyof typeof FILES} name
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runTool(name, args, options) {
  const file = `node_modules/${FILES[name]}`;
  return spawnSync(process.execPath, [file, ...args], { stdio: 'inherit', ...options });
}

const FILES = {
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};
