import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** While developing, serves Pyodide's scripts as they are; Vite would rewrite them for the page. */
export function untouched(): Plugin {
  return {
    name: 'gradus-untouched',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [file] = /^\/node_modules\/pyodide\/[\w.]+\.mjs$/.exec(request.url ?? '') ?? [];
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(resolve(ROOT, `.${file}`))
          .on('error', next)
          .pipe(response);
      });
    },
  };
}
