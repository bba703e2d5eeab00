import { describe, expect, it } from 'vitest';
import { fillPage } from '../../app/build/fill.ts';
import { renderStatement } from '../../app/build/statement.ts';

const FRONT = 'title: A\ndifficulty: Easy\nentry: f(x)';
const described = (body: string) => renderStatement(`---\n${FRONT}\n---\n${body}`).description;

describe('a problem is described by', () => {
  it('its first paragraph, which need not come first', () => {
    expect(described('## Background\n\n```\ncode\n```\n\nThe first.\n\nThe second.')).toBe(
      'The first.',
    );
  });
  it('plain words: code and links as their text, formulas as their TeX with what is around', () => {
    expect(described('Give `f(x)` of **all** [these](a.html)\nfor ($x^2$), "so".')).toBe(
      'Give f(x) of all these for (x^2), “so”.',
    );
  });
  it('at most 160 characters, cut after a word', () => {
    expect(described('word '.repeat(32).trim())).toBe('word '.repeat(32).trim());
    const long = described('words, '.repeat(40));
    expect(long.length).toBeLessThanOrEqual(160);
    expect(long).toMatch(/words, words…$/);
  });
  it('nothing where there is no paragraph', () => {
    expect(described('## Title')).toBe('');
  });
});

const PAGE = `<head><meta
  name="description"
  content="All" />
<title>Gradus</title></head><div id="root"><p>Late</p></div>`;

it('a page is filled with its own title, description and markup, which stay text and as they are', () => {
  expect(
    fillPage(PAGE, {
      title: '<b> & $&',
      description: 'Says "$1"',
      render: (notice) => `<main>$& ${notice}</main>`,
    }),
  ).toBe(`<head><meta
  name="description"
  content="Says &quot;$1&quot;" />
<title>&lt;b&gt; &amp; $&amp; · Gradus</title></head><div id="root"><main>$& <p>Late</p></main></div>`);
});
