import { describe, expect, it } from 'vitest';
import { holdDump } from '../../app/python/dump.ts';

const STACK = 'Stack (most recent call first):\n  File "main.py", line 1 in f\n';

function open() {
  let shown = '';
  const { write, release } = holdDump((bytes) => {
    shown += new TextDecoder().decode(bytes);
    return bytes.length;
  });
  return {
    print: (text: string) => write(new TextEncoder().encode(text)),
    release,
    shown: () => shown,
  };
}

describe('the stack that a dying Python prints', () => {
  it('is not shown, nor what follows it', () => {
    const { print, shown } = open();
    print('before\n');
    expect(print(STACK)).toBe(STACK.length);
    print('  File "<gradus>/play.py"\n');
    expect(shown()).toBe('before\n');
  });
  it('is shown after all when Python goes on: then a learner printed it', () => {
    const { print, release, shown } = open();
    print(STACK);
    print('after\n');
    release();
    print('then\n');
    expect(shown()).toBe(`${STACK}after\nthen\n`);
  });
  it('takes no more memory than is ever shown', () => {
    const { print, release, shown } = open();
    print(STACK);
    for (let line = 0; line < 1_000; line++) print('x'.repeat(1_000));
    release();
    expect(shown().length).toBeLessThan(102_000);
  });
});
