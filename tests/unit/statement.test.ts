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
  it('may stand in a track, and there be optional', () => {
    const track = '\ntrack: Weight averaging\nplace: 3';
    const step = { track: 'Weight averaging', place: 3, isOptional: false };
    expect(render('')).not.toHaveProperty('step');
    expect(render('', FRONT + track).step).toEqual(step);
    expect(render('', `${FRONT}${track}\noptional: false`).step).toEqual(step);
    expect(render('', `${FRONT}${track}\noptional: true`).step).toEqual({
      ...step,
      isOptional: true,
    });
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
    expect(html).toMatch(/<div data-scrolls="Formula"[^>]*><math display="block"[^>]*>.*<mfrac>/s);
  });
  it.each([
    ['$\\frac{1$', 'Unexpected end of input'],
    ['$\\foo$', 'Unsupported function name: \\foo'],
    ['$$\n\\begin{x}\n$$', 'No such environment: x'],
  ])('is refused when its math is wrong: %j', (formula, told) => {
    expect(() => render(formula)).toThrow(told);
  });
  it('keeps a formula and its punctuation on one line, as text', () => {
    expect(render('Both ($x$, $y$"&) are').html).toMatch(
      /^<p>Both <span data-unbroken>\(<math>.*<\/math>,<\/span> <span data-unbroken><math>.*<\/math>&quot;&amp;\)<\/span> are<\/p>/,
    );
  });
  it('has its code in colours, by classes alone', () => {
    const { html } = render('```python\ndef f(x):  # double\n    return "<b>" + 2\n```');
    expect(html).toContain('<span class="hljs-keyword">def</span>');
    expect(html).toContain('<span class="hljs-title function_">f</span>');
    expect(html).toContain('<span class="hljs-comment"># double</span>');
    expect(html).toContain('<span class="hljs-string">&quot;&lt;b&gt;&quot;</span>');
    expect(html).toContain('<span class="hljs-number">2</span>');
    expect(html).not.toContain('style=');
  });
  it('has a copy button on code, and no line after the last', () => {
    const { html } = render('```python\nf(1)\n```');
    expect(html).toContain('Python<button type="button" data-copy="Copy"');
    expect(html).toContain(
      '<code class="language-python">f(<span class="hljs-number">1</span>)</code>',
    );
  });
  it.each(['```\na < b\n```', '    a < b'])('leaves code plain without a language: %j', (text) => {
    expect(render(text).html).toContain('<code class="language-plaintext">a &lt; b</code>');
    expect(render(text).html).toContain('data-copy');
  });
  it.each(['typescript', 'ts', 'bash', 'sh', 'py'])('knows code in %s', (language) => {
    expect(render(`\`\`\`${language}\nx\n\`\`\``).html).toContain(`language-${language}`);
  });
  it('is refused when the language of its code is unknown', () => {
    expect(() => render('```cobol\nADD 1 TO X\n```')).toThrow(
      new Error('No language is named "cobol": write bash, plaintext, python, typescript.'),
    );
  });
  it.each(['https://arxiv.org/abs/1', 'http://a.org', 'HTTPS://A.ORG/', '//a.org/b'])(
    'opens links to other sites in a new tab, and says so: %s',
    (address) => {
      expect(render(`See [that](${address} "Title").`).html).toMatch(
        /^<p>See <a href="[^"]+" title="Title" target="_blank" rel="noopener noreferrer">that<span data-hint> \(opens in a new tab\)<\/span><\/a>\.<\/p>/,
      );
    },
  );
  it.each(['../other/', '/x', '#notes', '?a=https://a.org', 'mailto:a@a.org'])(
    'leaves links within the site as they are: %s',
    (address) => {
      expect(render(`[**here**](${address})`).html).toBe(
        `<p><a href="${address}"><strong>here</strong></a></p>\n`,
      );
    },
  );
  it('tells one link from the next', () => {
    const { html } = render('[in](a/) [out](https://a.org) [in](b/)');
    expect(html.match(/_blank/g)).toHaveLength(1);
    expect(html.match(/data-hint/g)).toHaveLength(1);
  });
  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'vbscript:x', 'data:text/html,x'])(
    'makes no link of %s',
    (address) => {
      expect(render(`[here](${address})`).html).not.toContain('<a');
    },
  );
  it('has tables in a box that may scroll', () => {
    expect(render('| a |\n| - |\n| 1 |').html).toMatch(
      /^<div data-scrolls="Table" tabindex="0" role="group" aria-label="Table"><table>.*<\/table><\/div>\n$/s,
    );
  });
  it.each(['<script>alert(1)</script>', 'A <b onclick="x">word</b>'])(
    'shows HTML as text: %s',
    (text) => {
      expect(render(text).html).toContain('&lt;');
      expect(render(text).html).not.toMatch(/<(script|b)\b/);
    },
  );
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
    [
      '"also" is a list of signatures, each on a line of its own after "- ".',
      `${FRONT}\nalso: g(x)`,
    ],
    ['"g x" is not a signature: write name(first, second=0.99).', `${FRONT}\nalso: ["g x"]`],
    [
      '"track" is the name of a track, not 3: track: Weight averaging',
      `${FRONT}\ntrack: 3\nplace: 3`,
    ],
    [
      '"track" is the name of a track, not null: track: Weight averaging',
      `${FRONT}\ntrack:\nplace: 3`,
    ],
    [
      '"place" is missing: give the problem its number in the track: place: 3',
      `${FRONT}\ntrack: A`,
    ],
    [
      '"place" is a whole number from 1 on, not "third": place: 3',
      `${FRONT}\ntrack: A\nplace: third`,
    ],
    ['"place" is a whole number from 1 on, not 0: place: 3', `${FRONT}\ntrack: A\nplace: 0`],
    ['"place" is a whole number from 1 on, not 1.5: place: 3', `${FRONT}\ntrack: A\nplace: 1.5`],
    [
      '"optional" is true or left out, not "yes": optional: true',
      `${FRONT}\ntrack: A\nplace: 1\noptional: yes`,
    ],
    [
      '"place" says something of a problem in a track: add track: Weight averaging, or leave it out.',
      `${FRONT}\nplace: 1`,
    ],
    [
      '"optional" says something of a problem in a track: add track: Weight averaging, or leave it out.',
      `${FRONT}\noptional: true`,
    ],
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

it('its description can be had alone', () => {
  const { transform } = statements() as { transform: (text: string, id: string) => unknown };
  expect(
    transform(`---\n${FRONT}\n---\nAdd *up*.`, '/problems/x/statement.md?description'),
  ).toMatchObject({ code: 'export default "Add up.";' });
});
