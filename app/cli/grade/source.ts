import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import type { Submission } from './submissions.ts';

/** The text of a file, or why there is none. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };

/** Why a program was not loaded, in Python's words; line 1 where no line is at fault. */
export interface Refusal {
  readonly type: string;
  readonly message: string;
  readonly line: number;
}

/** Far above what a run accepts, which says so itself. */
const MOST_BYTES = 1_000_000;

/** Reads a program as Python does: in UTF-8, or in the encoding that its first lines name. */
export async function readSource({ path, isFound }: Submission): Promise<Source> {
  if (path !== null && isFound && !(await isPlain(path)))
    return refuse('OSError', 'This is a link, or no file at all. To have it read, name it itself.');
  const chunks: Buffer[] = [];
  let length = 0;
  if (path === null && process.stdin.isTTY)
    process.stderr.write('Type the program, and end it with Ctrl+D.\n');
  try {
    const stream = path === null ? process.stdin : createReadStream(path);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MOST_BYTES)
        return refuse('ValueError', `The file has more than ${MOST_BYTES} bytes. Shorten it.`);
    }
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    return refuse(ERRORS[code] ?? 'OSError', `The file could not be read (${code}).`);
  }
  return decode(Buffer.concat(chunks));
}

/** What is neither may wait for ever for somebody to write into it. */
const isPlain = async (path: string) =>
  lstat(path).then(
    (entry) => entry.isFile(),
    () => true,
  );

const ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'PermissionError',
  EPERM: 'PermissionError',
  ENOENT: 'FileNotFoundError',
  EISDIR: 'IsADirectoryError',
};

const refuse = (type: string, message: string, line = 1): Source => ({
  kind: 'unreadable',
  refusal: { type, message, line },
});

function decode(bytes: Buffer): Source {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return refuse('SyntaxError', 'The file is in UTF-16: save it as UTF-8.');
  const isMarked = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const encoding = isMarked ? 'utf-8' : encodingOf(bytes);
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof RangeError)
      return refuse('SyntaxError', `unknown encoding: ${encoding}. Save the file as UTF-8.`);
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\ufffd');
    const line = before.split('\n').length;
    return refuse('SyntaxError', `Not all of the file is ${encoding}: save it as UTF-8.`, line);
  }
}

const startsWith = (bytes: Buffer, ...mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

/** The encoding that one of the first two lines declares (PEP 263), by the name the web knows. */
function encodingOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 1_000).toString('latin1');
  const [, declared = 'utf-8'] =
    /^(?:[ \t\f]*(?:#.*)?\r?\n)?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(head) ?? [];
  const encoding = declared.toLowerCase().replaceAll('_', '-');
  return WEB_NAMES[encoding] ?? encoding;
}

const WEB_NAMES: Readonly<Record<string, string>> = {
  'utf-8-sig': 'utf-8',
  'latin-1': 'latin1',
  'iso-latin-1': 'latin1',
};
