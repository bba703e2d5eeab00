import { describe, expect, it } from 'vitest';
import { createOutput } from '../../app/python/output.ts';

const CUT = '\n… printed output is cut at 64 kB.\n';
const bytes = (text: string) => new TextEncoder().encode(text);

/** An output, the texts it has passed on, and a clock that stands until it is moved. */
function listen() {
  const posts: string[] = [];
  const clock = { ms: 0 };
  const output = createOutput(
    (text) => posts.push(text),
    () => clock.ms,
  );
  const write = (text: string) => output.write(bytes(text));
  return { posts, clock, write, output, all: () => posts.join('') };
}

describe('what is printed', () => {
  it('is passed on at once, so that it is seen before a hang', () => {
    const { write, posts } = listen();
    write('a');
    write('b');
    expect(posts).toEqual(['a', 'b']);
  });
  it('is passed on in batches when there is much of it', () => {
    const { write, posts, clock, output } = listen();
    for (let i = 0; i < 3_000; i++) write('x');
    expect(posts).toHaveLength(2_000);
    clock.ms += 49;
    write('x');
    expect(posts).toHaveLength(2_000);
    clock.ms += 1;
    write('x');
    expect(posts.slice(2_000)).toEqual(['x'.repeat(1_002)]);
    write('y');
    output.flush();
    expect(posts.at(-1)).toBe('y');
  });
  it('is never passed on empty', () => {
    const { output, posts } = listen();
    output.flush();
    output.flush();
    expect(posts).toEqual([]);
  });
  it('keeps characters whole that come in two writes', () => {
    const { output, all } = listen();
    const [first = 0, ...rest] = bytes('😀');
    expect(output.write(Uint8Array.of(first))).toBe(1);
    expect(output.write(Uint8Array.from(rest))).toBe(3);
    expect(all()).toBe('😀');
  });
});

describe('the cap of 64 kB', () => {
  it('is told once, and Python is told that all was taken', () => {
    const { write, all, output } = listen();
    expect(write('x'.repeat(100_000))).toBe(100_000);
    expect(write('more')).toBe(4);
    output.flush();
    expect(all()).toBe('x'.repeat(65_536) + CUT);
  });
  it('is not told where exactly as much is printed', () => {
    const { write, all } = listen();
    write('x'.repeat(65_536));
    expect(all()).toBe('x'.repeat(65_536));
    write('y');
    expect(all()).toBe('x'.repeat(65_536) + CUT);
  });
  it('counts bytes', () => {
    const { write, all } = listen();
    write('π'.repeat(40_000));
    expect(all()).toBe('π'.repeat(32_768) + CUT);
  });
});
