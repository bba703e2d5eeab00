import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../app/cli/grade/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'gradus-source-'));

function read(bytes: string | Uint8Array) {
  const path = join(folder, 'a.py');
  writeFileSync(path, bytes);
  return readSource({ file: 'a.py', path });
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const textOf = (text: string) => ({ kind: 'text', text });
const refusal = (message: string | RegExp, line = 1, type = 'SyntaxError') => ({
  kind: 'unreadable',
  refusal: { type, message: expect.stringMatching(message), line },
});

describe('a file', () => {
  it('is read as UTF-8, with or without its mark', async () => {
    expect(await read("x = 'é'\r\n")).toEqual(textOf("x = 'é'\r\n"));
    expect(await read("\ufeffx = 'é'")).toEqual(textOf("x = 'é'"));
  });
  it.each(['# -*- coding: latin-1 -*-', '#!/usr/bin/python\n# vim: fileencoding=iso-8859-1'])(
    'is read in the encoding that it declares: %j',
    async (head) =>
      expect(await read(latin1(`${head}\nx = 'é'`))).toEqual(textOf(`${head}\nx = 'é'`)),
  );
  it('is refused, with the line, where it is not what it declares', async () => {
    expect(await read(latin1("a = 1\nx = 'é'"))).toEqual(refusal(/not all.*utf-8.*save it as/i, 2));
  });
  it('is refused in an encoding that nobody knows', async () =>
    expect(await read('# coding: klingon\n')).toEqual(refusal('unknown encoding: klingon')));
  it('is refused in UTF-16, which Windows calls Unicode', async () =>
    expect(await read(Buffer.from('\ufeffx = 1', 'utf16le'))).toEqual(refusal('UTF-16')));
  it('is refused when it cannot be read', async () =>
    expect(await readSource({ file: 'folder', path: folder })).toEqual(
      refusal('could not be read', 1, 'IsADirectoryError'),
    ));
  it('is read no further than is needed to refuse it', async () => {
    const source = await read('x'.repeat(3_000_000));
    expect(source).toMatchObject({ kind: 'text' });
    expect('text' in source && source.text.length).toBeLessThan(1_100_000);
  });
});
