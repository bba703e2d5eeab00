import { readFileSync, readdirSync, statSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ORIGIN } from '../hostile/targets.ts';
import { expect, test } from './gradus.ts';
import { TYPES } from './host.ts';

const FILES = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
/** Of less than that, packing may make more. */
const WORTH_IT = 1_024;
const PACKED = FILES.filter(
  (file) => /\.(css|html|js|mjs|wasm)$/.test(file) && statSync(join('dist', file)).size > WORTH_IT,
);

/** What is sent to whom, by what they accept. */
const ACCEPTED = [
  { accepted: 'gzip, deflate, br, zstd', encoding: 'br', unpack: brotliDecompressSync },
  { accepted: 'gzip, deflate', encoding: 'gzip', unpack: gunzipSync },
  { accepted: undefined, encoding: undefined, unpack: (bytes: Buffer) => bytes },
] as const;

for (const { accepted, encoding, unpack } of ACCEPTED) {
  const how = encoding ? `packed by ${encoding}` : 'as they are';
  test(`to who accepts ${accepted ?? 'nothing'}, pages, scripts, styles and Python come ${how}`, async () => {
    for (const file of PACKED) {
      const { status, headers, body } = await ask(addressOf(file), accepted);
      expect(status, file).toBe(200);
      expect(headers['content-encoding'], file).toBe(encoding);
      expect(headers['content-length'], file).toBe(String(body.length));
      expect(headers['content-type']?.split(';')[0], file).toBe(TYPES[extname(file)]);
      expect(headers.vary, file).toContain('Accept-Encoding');
      expect(unpack(body).equals(readFileSync(join('dist', file))), file).toBe(true);
    }
  });

  test(`who was sent files ${how} hears that nothing has changed, and nobody else does`, async () => {
    for (const file of PACKED) {
      const url = addressOf(file);
      const { etag = 'none' } = (await ask(url, accepted)).headers;
      for (const other of ACCEPTED) {
        const { status, headers, body } = await ask(url, other.accepted, etag);
        const isSame = other.accepted === accepted;
        expect(status, `${file} to who accepts ${other.accepted}`).toBe(isSame ? 304 : 200);
        expect(body.length === 0, file).toBe(isSame);
        expect(headers.vary, file).toContain('Accept-Encoding');
      }
    }
  });
}

test('what is packed already is sent as it is', async () => {
  const archives = FILES.filter((file) => /\.(bin|whl|woff2|zip)$/.test(file));
  expect(archives.map((file) => extname(file)).toSorted()).toEqual([
    '.bin',
    '.whl',
    '.woff2',
    '.zip',
  ]);
  for (const file of archives) {
    const { status, headers, body } = await ask(addressOf(file), 'gzip, br');
    expect(status, file).toBe(200);
    expect(headers['content-encoding'], file).toBeUndefined();
    expect(body.equals(readFileSync(join('dist', file))), file).toBe(true);
  }
});

test('a packed file is smaller than what it is of, and none is of what only hosts read', () => {
  for (const file of FILES.filter((name) => /\.(br|gz)$/.test(name))) {
    const plain = file.slice(0, -3);
    expect(FILES).toContain(plain);
    expect(statSync(join('dist', file)).size, file).toBeLessThan(
      statSync(join('dist', plain)).size,
    );
    expect(plain).not.toMatch(/^(_headers|\.nojekyll|hosting\/.*)$/);
  }
});

test('a browser takes the page and Python packed by Brotli', async ({ page, problem }) => {
  const encodings = new Map<string, string | undefined>();
  page.on('response', (response) => {
    if (response.url().startsWith('blob:')) return;
    const { pathname } = new URL(response.url());
    encodings.set(extname(pathname), response.headers()['content-encoding']);
  });
  await problem.open();
  for (const ending of ['', '.js', '.css', '.mjs', '.wasm'])
    expect(encodings.get(ending), ending).toBe('br');
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** As it came, still packed. */
  readonly body: Buffer;
}

async function ask(url: string, accepted?: string, etag?: string): Promise<Answer> {
  const headers = {
    ...(accepted && { 'Accept-Encoding': accepted }),
    ...(etag && { 'If-None-Match': etag }),
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get(url, { headers }, resolve).on('error', reject),
  );
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

const addressOf = (file: string) => `${ORIGIN}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
