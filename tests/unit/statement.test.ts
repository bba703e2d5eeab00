import { describe, expect, it } from 'vitest';
import { renderStatement, statements } from '../../app/build/statement.ts';

const FRONT = 'title: A sum\ndifficulty: Easy\ntags: [numpy, 3]\nentry: f(x, y=1)';
const render = (body: string, front = FRONT) => renderStatement(`---\n${front}\n---\n${body}`);

describe('a statement', () => {
  it('has its front matter read', () => {
    const { html, ...front } = render('Text');
    expect(front).toMatchObject({
      title: 'A sum',
      difficulty: 'Easy',
      tags: ['numpy', '3'],
      entry: { kind: 'function', name: 'f', signature: 'f(x, y=1)' },
    });
    expect(html).toBe('<p>Text</p>\n');
  });
  it('may do without tags', () => {
    expect(render('', FRONT.replace(/tags.*\n/, '')).tags).toEqual([]);
  });
  it('may come from Windows', () => {
    const text = `---\n${FRONT}\n---\n# Title\n`.replaceAll('\n', '\r\n');
    expect(renderStatement(text)).toMatchObject({ title: 'A sum', html: '<h1>Title</h1>\n' });
  });
  it('has its math in MathML, inline and in a block of its own', () => {
    const { html } = render('Let $x^2$ be:\n\n$$\n\\frac{1}{2}\n$$\n');
    expect(html).toMatch(/<p>Let <math><msup>.*<\/math> be:<\/p>/);
    expect(html).toMatch(/<math display="block"[^>]*>.*<mfrac>/s);
  });
  it.each([
    ['$\\frac{1$', 'Unexpected end of input'],
    ['$\\foo$', 'Unsupported function name: \\foo'],
    ['$$\n\\begin{x}\n$$', 'No such environment: x'],
  ])('is refused when its math is wrong: %j', (formula, told) => {
    expect(() => render(formula)).toThrow(told);
  });
  it('has code, with its language', () => {
    expect(render('```python\nf(1) < 2\n```').html).toBe(
      '<pre><code class="language-python">f(1) &lt; 2\n</code></pre>\n',
    );
  });
  it('shows HTML as text', () => {
    expect(render('<script>alert(1)</script>').html).not.toContain('<script');
  });
  it('may hold three dashes of its own', () => {
    expect(render('Above\n\n---\n\nBelow').html).toBe('<p>Above</p>\n<hr>\n<p>Below</p>\n');
  });
});

describe('a fault in the front matter is told with what would be right:', () => {
  const without = (line: RegExp, instead = '') => FRONT.replace(line, instead);
  it.each([
    ['"title" is missing: give the problem a name.', without(/title.*\n/)],
    ['"title" is missing: give the problem a name.', ' '],
    ['"difficulty" is one of Easy, Medium, Hard, not easy.', without(/Easy/, 'easy')],
    ['"difficulty" is one of Easy, Medium, Hard, not undefined.', without(/difficulty.*\n/)],
    ['"tags" is a list: [averaging, numpy].', without(/\[.*\]/, 'numpy')],
    ['"entry" is missing: entry: name(first, second=1)', without(/\nentry.*/)],
    ['"f x" is not a signature: write name(first, second=0.99).', without(/f\(.*/, 'f x')],
  ])('%s', (sentence, front) => {
    expect(() => render('', front)).toThrow(new SyntaxError(sentence));
  });
  it.each(['', '# Title', `---\n${FRONT}\n`, `\n---\n${FRONT}\n---\n`])(
    'a statement that does not begin with it: %j',
    (text) => {
      expect(() => renderStatement(text)).toThrow('begins with front matter between two lines');
    },
  );
});

it('only a file named statement.md is rendered when the site is built', () => {
  const { transform } = statements() as { transform: (text: string, id: string) => unknown };
  const text = `---\n${FRONT}\n---\n`;
  expect(transform(text, '/problems/x/statement.md')).toMatchObject({
    code: expect.stringContaining('export default {"title":"A sum"'),
  });
  expect(transform(text, '/problems/x/README.md')).toBeUndefined();
});
