import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import sirv from 'sirv';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
/** Most files are the same from build to build, and to pack them takes seconds. */
const KEPT = resolve(ROOT, 'node_modules/.cache/gradus-pack');
const MONTH_MS = 30 * 86_400_000;
/** Not what is packed already, as archives, woff2 and the snapshot are: Brotli takes 2 % off an archive. */
const PACKABLE = /\.(css|html|js|json|mjs|svg|ttf|txt|wasm)$/;

/**
 * Beside a file of the site the same one packed by Brotli, `.br`, and by gzip, `.gz`, where it is smaller:
 * written with the site, and sent by `npm start` to the browsers that accept it.
 */
export function pack(): Plugin {
  return {
    name: 'gradus-pack',
    // After those of `hosts.ts` and `pages.ts`, which give the headers and say what is missing.
    enforce: 'post',
    writeBundle: {
      // What other plugins write, and what is copied from public/, is there by then.
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const files = (await readdir(dir, { recursive: true })).filter((name) =>
          PACKABLE.test(name),
        );
        await mkdir(KEPT, { recursive: true });
        await Promise.all(files.map((name) => packFile(join(dir, name))));
        await removeOld();
      },
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use((_, response, next) => {
        // `sirv` says it of a file, but not when nothing has changed.
        response.setHeader('Vary', 'Accept-Encoding');
        next();
      });
      const options = { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] };
      middlewares.use(sirv(resolve(ROOT, config.build.outDir), options));
    },
  };
}

async function packFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const sum = createHash('sha256').update(bytes).digest('hex');
  const add = async (ending: string, encode: Encode, quality: number) => {
    const packed = await keep(`${sum}-${quality}${ending}`, () => encode(bytes, quality));
    if (packed.length < bytes.length) await writeFile(`${file}${ending}`, packed);
  };
  // Of Python's WebAssembly the best quality would take another 12 %, and half a minute.
  const quality = file.endsWith('.wasm') ? 9 : 11;
  await Promise.all([add('.br', toBrotli, quality), add('.gz', toGzip, 9)]);
}

type Encode = (bytes: Buffer, quality: number) => Promise<Buffer>;

const toBrotli: Encode = (bytes, quality) =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

const toGzip: Encode = (bytes, level) => promisify(gzip)(bytes, { level });

/** What was made under that name by an earlier build, or else by this one. */
async function keep(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(KEPT, name);
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const made = await make();
  // Under another name until it is whole: another build may be looking for it.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(KEPT)) {
    const file = join(KEPT, name);
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > MONTH_MS) await rm(file, { force: true });
  }
}
