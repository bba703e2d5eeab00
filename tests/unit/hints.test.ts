import { describe, expect, it } from 'vitest';
import { renderHints } from '../../app/build/hints.ts';
import { readSolution } from '../../app/catalog/solution.ts';

describe('hints', () => {
  it('are the items of a numbered list, each by itself', () => {
    expect(renderHints('1. A *nudge*.\n2. Nearly `it`.\n')).toEqual([
      'A <em>nudge</em>.',
      'Nearly <code>it</code>.',
    ]);
  });
  it('may have paragraphs, lists and code of their own', () => {
    const [first, second] = renderHints(
      '1. One:\n\n   - a\n   - b\n\n2. Two\n\n   ```\n   x\n   ```\n',
    );
    expect(first).toBe('<p>One:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
    expect(second).toMatch(/^<p>Two<\/p>\n<div data-code>.*x<\/code><\/pre><\/div>$/s);
  });
  it('have their formulas in MathML', () => {
    expect(renderHints('1. Take $x^2$.')[0]).toMatch(
      /^Take <span[^>]*><math>.*<\/math>\.<\/span>$/,
    );
  });
  it('are nothing else that stands in the text', () => {
    expect(renderHints('# Title\n\n1. A\n\nBetween\n\n- b\n')).toEqual(['A']);
  });
});

describe('a solution', () => {
  it('is explained by the docstring at its head', () => {
    expect(readSolution('"""One\nline.\n\nTwo.\n"""\n\n\ndef f():\n    """Doc."""\n')).toEqual({
      explanation: ['One\nline.', 'Two.'],
      code: 'def f():\n    """Doc."""\n',
    });
    expect(readSolution("'''One.'''\nx = 1\n")).toEqual({ explanation: ['One.'], code: 'x = 1\n' });
  });
  it.each(['def f():\n    """Doc."""\n', '# """\nx = """y"""\n', '"""open\n'])(
    'may do without: %j',
    (code) => expect(readSolution(code)).toEqual({ explanation: [], code }),
  );
});
