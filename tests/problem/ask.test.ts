import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { openAsker } from '../../app/cli/problem/ask.ts';
import { readDifficulty } from '../../app/cli/problem/drafting.ts';

/** A terminal at which somebody types. */
function sit() {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const terminal = { stdin, stderr } as unknown as Pick<NodeJS.Process, 'stdin' | 'stderr'>;
  const { ask, close } = openAsker(terminal);
  const asked = ask('--difficulty', 'Difficulty', null, readDifficulty).finally(close);
  return { type: (text: string) => stdin.write(text), asked, stderr };
}

it('asks again until the answer can be read', async () => {
  const { type, asked, stderr } = sit();
  const said = 'A difficulty is Easy, Medium or Hard, not "simple".\n';
  stderr.on('data', (text: Buffer) => String(text) === said && setImmediate(type, 'medium\r'));
  type('simple\r');
  expect(await asked).toBe('Medium');
});
it.each([
  ['Ctrl+C', '\u0003'],
  ['Ctrl+D', '\u0004'],
])('says that nothing was written at %s', async (_, key) => {
  const { type, asked } = sit();
  type(key);
  await expect(asked).rejects.toThrow('Nothing was written.');
});
