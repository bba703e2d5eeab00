import { Buffer } from 'node:buffer';

/**
 * The lines of a stream, without their ends: the same everywhere, where Node's own `readline` takes
 * other characters, which JSON leaves as they are, for ends as well.
 *
 * @param longest in bytes.
 * @throws RangeError at a line that is longer.
 */
export async function* readLines(
  stream: AsyncIterable<Buffer>,
  longest = Infinity,
): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    parts.push(part);
    length += part.length;
    if (length > longest) throw new RangeError(`A line is longer than ${longest} bytes.`);
  };
  const join = () => {
    const line = Buffer.concat(parts).toString();
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield join();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield join();
}

const NEWLINE = 10;
