import { resolve } from 'node:path';
import { setUp } from './setup.mjs';

// `npm run grade -- PROBLEM FILE...`: what does the work is TypeScript, which Vite reads for Node.
setUp();
const { createServer, normalizePath } = await import('vite');
const server = await createServer({
  appType: 'custom',
  logLevel: 'silent',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
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
// Whoever read the reports has gone, as `head` does.
process.stdout.on('error', () => process.exit(1));

try {
  const { grade } = await server.ssrLoadModule('/app/cli/grade/grade.ts');
  const isRight = await grade(process.argv.slice(3), {
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

/** Once all that was written has arrived, so that no line is cut. */
function leave(code) {
  process.stdout.write('', () => process.exit(code));
}
