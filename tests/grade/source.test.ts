import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../app/cli/grade/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'gradus-source-'));

function read(bytes: string | Uint8Array) {
  const path = join(folder, 'a.py');
  writeFileSync(path, bytes);
  return readSource({ file: 'a.py', path, isFound: false });
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
    expect(await readSource({ file: 'folder', path: folder, isFound: false })).toEqual(
      refusal('could not be read', 1, 'IsADirectoryError'),
    ));
  it('is read no further than is needed to refuse it', async () =>
    expect(await read('é'.repeat(3_000_000))).toEqual(refusal('Shorten it', 1, 'ValueError')));
  it('in a folder is no link to another’s file', async () => {
    const path = join(folder, 'link.py');
    writeFileSync(join(folder, 'best.py'), 'x = 1');
    symlinkSync(join(folder, 'best.py'), path);
    expect(await readSource({ file: 'link.py', path, isFound: true })).toEqual(
      refusal('This is a link', 1, 'OSError'),
    );
    expect(await readSource({ file: 'link.py', path, isFound: false })).toMatchObject({
      kind: 'text',
    });
  });
});
