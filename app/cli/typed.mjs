import { resolve } from 'node:path';
import { setUp } from './setup.mjs';

/**
 * Runs a command that is written in TypeScript, which Vite reads for Node, and ends this process:
 * with 0 when the command gives true, 1 when not, and 2 when it was typed wrongly.
 *
 * @param {string} file from the project's root.
 * @param {string} command what the file exports: it takes the arguments and a setting.
 */
export async function runTyped(file, command) {
  setUp();
  const { createServer, normalizePath } = await import('vite');
  const server = await createServer({
    appType: 'custom',
    logLevel: 'silent',
    // Not the dev server's, whose page would not come up again while an author checks a problem.
    cacheDir: 'node_modules/.vite/typed',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    // As it would be looked up beside a problem that is outside the project.
    ssr: { noExternal: ['fast-check'] },
  });

  const stopping = new AbortController();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => {
      stopping.abort();
      leave(code);
    });
  // Whoever read the output has gone, as `head` does.
  process.stdout.on('error', () => process.exit(1));

  try {
    const { [command]: run } = await server.ssrLoadModule(file);
    const isRight = await run(process.argv.slice(3), {
      cwd: process.env.INIT_CWD,
      problems: resolve('problems'),
      stopped: stopping.signal,
      importFile: (path) => server.ssrLoadModule(normalizePath(path)),
    });
    leave(isRight ? 0 : 1);
  } catch (error) {
    console.error(error.name === 'Error' || error.name === 'UsageError' ? error.message : error);
    leave(error.name === 'UsageError' ? 2 : 1);
  }
}

/** Once all that was written has arrived, so that no line is cut. */
function leave(code) {
  process.stdout.write('', () => process.exit(code));
}
