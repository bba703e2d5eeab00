import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of a folder's lock file, unless they are there.
 *
 * @throws Error when npm could not.
 */
export function setUp(folder = '.') {
  // Every tool chooses its own; a shell's `production` or `test` would change what is built.
  delete process.env.NODE_ENV;
  if (isInstalled(folder)) return;
  console.error(`Installing the packages of ${join(folder, 'package-lock.json')} ...`);
  const { status } = runNpm(['ci', '--include=dev', '--include=optional', ...QUIETLY], folder);
  if (status !== 0) throw new Error('npm could not install the packages; it says why above.');
}

const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Standard output may be piped to who reads reports. */
const QUIET_STDOUT = { stdio: ['inherit', process.stderr, 'inherit'] };

/** Whether npm's own record of what it installed agrees with the lock file. */
function isInstalled(folder) {
  const present = readPackages(join(folder, 'node_modules/.package-lock.json'));
  return Object.entries(readPackages(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.integrity === wanted.integrity : wanted.optional;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** The npm that runs this script; by name, and so through a shell, when another program does. */
function runNpm(args, cwd) {
  const options = { ...QUIET_STDOUT, cwd };
  const npm = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(['npm', ...args].join(' '), { ...options, shell: true });
}
