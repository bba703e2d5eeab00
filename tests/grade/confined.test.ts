import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHT, makeFolder, runGrade } from './grade.ts';
import type { Graded } from './grade.ts';

/** What only the teacher may read. */
const SECRET = 'the marks of the whole class';
const HOSTILE = 'tests/grade/hostile';
/** What each program must come to, beside doing no harm. */
const STATUSES = JSON.parse(readFileSync(join(HOSTILE, 'statuses.json'), 'utf8')) as Record<
  string,
  string
>;

let connections = 0;
const server = createServer((socket) => {
  connections++;
  socket.destroy();
});
afterAll(() => server.close());

describe('hostile files', () => {
  const folder = makeFolder({ 'secret.txt': SECRET });
  const secret = join(folder, 'secret.txt');
  const marker = join(folder, 'marker');
  const names = readdirSync(HOSTILE)
    .filter((name) => name.endsWith('.py'))
    .toSorted();
  let graded: Graded;

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    for (const name of names) {
      const text = readFileSync(join(HOSTILE, name), 'utf8')
        .replaceAll('FILE', secret.replaceAll('\\', '/'))
        .replaceAll('MARKER', marker.replaceAll('\\', '/'))
        .replaceAll('PORT', String(port));
      writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, name.replace('.py', '~.py')), RIGHT);
    }
    const environment = process.env;
    process.env = { ...environment, GRADUS_SECRET: SECRET };
    graded = await runGrade(['ema-update', '.', '--json', '--jobs', '2', '--timeout', '1'], folder);
    process.env = environment;
  }, 300_000);

  const reportOn = (name: string) => graded.reports.find(({ file }) => file === name);

  it('are all graded, and in their order', () => {
    expect(Object.keys(STATUSES)).toEqual(names);
    expect(graded.reports.map(({ file }) => file)).toEqual(
      names.flatMap((name) => [name, name.replace('.py', '~.py')]).toSorted(),
    );
  });
  it.each(Object.entries(STATUSES))('get the right verdict: %s %s', (name, status) => {
    expect(status.split(' or ')).toContain(reportOn(name)?.status);
  });
  it.each(names)('do the next file no harm: %s', (name) => {
    const next = reportOn(name.replace('.py', '~.py'));
    expect([next?.status, next?.printed]).toEqual(['passed', '']);
  });
  it.each(names)('learn nothing of the machine: %s', (name) => {
    const { printed = '', tests = [] } = reportOn(name) ?? {};
    const text = printed + JSON.stringify(tests);
    expect(text).not.toContain(SECRET);
    expect(text).not.toMatch(/root:x:|GRADUS_|"name": "gradus"/);
  });
  it.each(['makes-code.py', 'leaves-the-realm.py', 'reaches-the-global.py'])(
    'are refused all they try: %s',
    (name) => expect(reportOn(name)?.printed).not.toMatch(/got:|found:|True/),
  );
  it('see nothing of the harness when they break Python', () =>
    expect(reportOn('reads-lazily.py')?.printed).not.toContain('most recent call'));
  it('start no program and write no file', () => expect(existsSync(marker)).toBe(false));
  it('reach no network', () => expect(connections).toBe(0));
});
