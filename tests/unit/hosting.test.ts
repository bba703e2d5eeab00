import { expect, it } from 'vitest';
import { writeApache } from '../../app/build/hosting/apache.ts';
import { writeCaddy } from '../../app/build/hosting/caddy.ts';
import { readHeaders, writeHeadersFile } from '../../app/build/hosting/headersFile.ts';
import { writeNginx } from '../../app/build/hosting/nginx.ts';
import { CACHING, HEADERS, TYPES } from '../../app/build/hosting/rules.ts';

const POLICY = "default-src 'none'; script-src 'self' 'sha256-abc/+='";
const ALWAYS = { ...HEADERS, 'Content-Security-Policy': POLICY };
const FILE = writeHeadersFile(ALWAYS, 'numpy/numpy.whl');

it.each([
  ['nginx', writeNginx(ALWAYS), (name: string, value: string) => `${name}  "${value}"  always;`],
  ['Caddy', writeCaddy(ALWAYS), (name: string, value: string) => `${name} "${value}"`],
  ['Apache', writeApache(ALWAYS), (name: string, value: string) => `always set ${name} "${value}"`],
])('%s is told every header, how long files are kept, and their types', (_, text, line) => {
  for (const [name, value] of Object.entries(ALWAYS)) expect(text).toContain(line(name, value));
  for (const caching of Object.values(CACHING)) expect(text).toContain(caching);
  for (const [ending, type] of Object.entries(TYPES))
    expect(text).toMatch(new RegExp(`(\\.${ending}\\b.*${type})|(${type}.*\\.${ending}\\b)`, 's'));
});

it.each([
  ['nginx', writeNginx(ALWAYS), ['gzip_static  on;', 'gzip_vary    on;']],
  ['Caddy', writeCaddy(ALWAYS), ['precompressed br gzip']],
  [
    'Apache',
    writeApache(ALWAYS),
    [
      'AddEncoding br .br',
      'RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b',
      'AddEncoding gzip .gz',
      'RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b',
      'RemoveType .br .gz',
      'RemoveLanguage .br',
      'Header merge Vary Accept-Encoding',
    ],
  ],
])('%s is told to send the packed files', (_, text, lines) => {
  for (const line of lines) expect(text).toContain(`${line}\n`);
});

it('nginx has no header in a location, where it would replace all others', () => {
  const [, ...locations] = writeNginx(ALWAYS).split(/^ +location /m);
  expect(locations).toHaveLength(Object.keys(TYPES).length);
  expect(locations.join()).not.toContain('add_header');
});

it('the file _headers gives every path the headers, and a hashed file its year', () => {
  expect(readHeaders(FILE, '/problems/ema-update/')).toEqual(ALWAYS);
  expect(readHeaders(FILE, '/assets/main-a1b2.js')).toEqual({
    ...ALWAYS,
    'Cache-Control': CACHING.assets,
  });
  expect(readHeaders(FILE, '/numpy/numpy.whl')).toEqual({
    ...ALWAYS,
    'Content-Type': 'application/zip',
  });
});

it('a header that two rules of the file name is joined, as the hosts do, and a comment is none', () => {
  const text = '# A: 0\n/*\n  A: 1\n\n/folder/*\n  A: 2\n  # A: 3\n  B: 4: 5\n/folder\n  A: 6\n';
  expect(readHeaders(text, '/elsewhere')).toEqual({ A: '1' });
  expect(readHeaders(text, '/folder/file')).toEqual({ A: '1, 2', B: '4: 5' });
  expect(readHeaders(text, '/folder')).toEqual({ A: '1, 6' });
});
