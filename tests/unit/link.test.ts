import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHARE, readFragment, writeFragment } from '../../app/session/link.ts';
import type { Read } from '../../app/session/link.ts';

const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const shared = fc.record({
  slug: text(20),
  code: text(2_000),
  cases: fc.array(fc.record({ name: text(100), text: text(200) }), { maxLength: 20 }),
});
const SHARED = {
  slug: 'ema-update',
  code: 'def ema_update(ema, weights, decay=0.99):\n    return "ünï" # 🪜\n',
  cases: [{ name: 'a “case”', text: 'ema_update(1, 2)' }],
};

/** The fragment of anything, packed as a link is. */
async function pack(anything: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const packing = new Blob([anything]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(packing).arrayBuffer());
  return `${SHARE}1.${bytes.toString('base64url')}`;
}
const adviceOf = (read: Read) => (read.kind === 'refused' ? read.advice : read.kind);

test('what a link shares is read as it was written, whatever is in it', () =>
  fc.assert(
    fc.asyncProperty(shared, async (anything) => {
      expect(await readFragment(await writeFragment(anything))).toEqual({
        kind: 'shared',
        shared: anything,
      });
    }),
  ));

test('a link has only signs that no program changes on its way', () =>
  fc.assert(
    fc.asyncProperty(shared, async (anything) => {
      expect(await writeFragment(anything)).toMatch(/^#share=1\.[A-Za-z0-9_-]+$/);
    }),
  ));

test('no fragment makes reading fail: it is refused with what to do', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.base64String().map((signs) => `${SHARE}1.${signs}`),
        fc.json().map(pack),
        fc.uint8Array().map((bytes) => pack(new Uint8Array(bytes))),
      ),
      async (fragment) => {
        expect(adviceOf(await readFragment(await fragment))).toMatch(/damaged/);
      },
    ),
  ));

test('a link that lost its end, or a sign of it, is damaged', async () => {
  const whole = await writeFragment(SHARED);
  for (let length = SHARE.length; length < whole.length - 1; length++)
    expect(adviceOf(await readFragment(whole.slice(0, length))), `${length}`).toMatch(/damaged/);
});

test('bytes that are no text are not taken for one', async () => {
  const bytes = Buffer.from('["ema-update","?",[]]');
  bytes[bytes.indexOf('?')] = 0xff;
  expect(adviceOf(await readFragment(await pack(new Uint8Array(bytes))))).toMatch(/damaged/);
});

test('a link of another version is not guessed at', async () => {
  const fragment = (await writeFragment(SHARED)).replace('#share=1.', '#share=2.');
  expect(adviceOf(await readFragment(fragment))).toMatch(/another version.*Reload the page/);
});

test('what unpacks to far more than it is, is not unpacked to its end', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(100_000));
      if (pulled === 300) controller.close();
    },
  }).pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(endless).arrayBuffer());
  const fragment = `${SHARE}1.${bytes.toString('base64url')}`;
  expect(fragment.length).toBeLessThan(50_000);
  expect(adviceOf(await readFragment(fragment))).toMatch(/more than this page takes/);
});

test('a fragment that is too long is not looked at', async () => {
  const fragment = `${SHARE}1.${'A'.repeat(50_001)}`;
  expect(adviceOf(await readFragment(fragment))).toMatch(/more than this page takes/);
});

const SHAPES: Readonly<Record<string, unknown>> = {
  null: null,
  'an object': { slug: 'ema-update', code: '', cases: [] },
  'no cases': ['ema-update', 'code'],
  'code that is no text': ['ema-update', 1, []],
  'a slug that is no text': [['ema-update'], 'code', []],
  'cases that are no list': ['ema-update', 'code', 'cases'],
  'a case that is no pair': ['ema-update', 'code', ['ema_update(1, 2)']],
  'a case without text': ['ema-update', 'code', [['name']]],
  'a name that is too long': ['ema-update', 'code', [['n'.repeat(201), '']]],
  'a case that is too long': ['ema-update', 'code', [['n', 'x'.repeat(20_001)]]],
  'too many cases': ['ema-update', 'code', Array.from({ length: 101 }, () => ['n', 't'])],
  'code that is too long': ['ema-update', '#'.repeat(100_001), []],
};

for (const [what, shape] of Object.entries(SHAPES))
  test(`nothing is taken from a link that holds ${what}`, async () => {
    expect(adviceOf(await readFragment(await pack(JSON.stringify(shape))))).toMatch(/damaged/);
  });

test('as much as a link may hold is taken', async () => {
  const most = {
    slug: 'ema-update',
    code: '#'.repeat(100_000),
    cases: Array.from({ length: 100 }, () => ({ name: 'n'.repeat(200), text: 'x'.repeat(1_000) })),
  };
  expect(await readFragment(await writeFragment(most))).toEqual({ kind: 'shared', shared: most });
});
