import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connect, Plugin, Rolldown } from 'vite';
import { chooseWheel } from '../python/wheel.ts';
import { writeApache } from './hosting/apache.ts';
import { writeCaddy } from './hosting/caddy.ts';
import { readHeaders, writeHeadersFile } from './hosting/headersFile.ts';
import { writeNginx } from './hosting/nginx.ts';
import { HEADERS } from './hosting/rules.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * What the usual static hosts read, so that they send the right headers: written with the site, and
 * obeyed by `npm start` too, which so tries it out.
 */
export function hosts(): Plugin {
  return {
    name: 'gradus-hosts',
    enforce: 'post',
    generateBundle(_, bundle) {
      const always = { ...HEADERS, 'Content-Security-Policy': readPolicy(bundle['index.html']) };
      const files = {
        _headers: writeHeadersFile(always, chooseWheel(ROOT, process.env['NUMPY'])),
        'hosting/nginx.conf': writeNginx(always),
        'hosting/Caddyfile': writeCaddy(always),
        'hosting/apache.htaccess': writeApache(always),
        // Keeps GitHub Pages from leaving out files whose names begin with an underscore.
        '.nojekyll': '\n',
      };
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(sendHeaders(resolve(ROOT, config.build.outDir, '_headers')));
    },
  };
}

/** The policy that a built page has of its own, for the hosts that send none. */
function readPolicy(page: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  const html = page?.type === 'asset' ? String(page.source) : '';
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  if (policy === undefined) throw new Error('The built page has no content security policy.');
  return policy.replaceAll('&#39;', "'");
}

function sendHeaders(file: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    for (const [name, value] of Object.entries(readHeaders(text, pathname)))
      response.setHeader(name, value);
    next();
  };
}
