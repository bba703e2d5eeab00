import { describe, expect, it } from 'vitest';
import { checkFileNames } from '../../app/cli/problem/fileNames.ts';
import { checkFrontMatter } from '../../app/cli/problem/frontMatter.ts';
import { checkHints } from '../../app/cli/problem/hints.ts';
import { findMarks } from '../../app/cli/problem/marks.ts';
import { checkMarkup } from '../../app/cli/problem/markup.ts';
import { changed, exchange, model, said } from './copies.ts';
import type { Changes } from './copies.ts';

describe('the files of a folder', () => {
  const check = (changes: Changes) => said(checkFileNames(changed(changes)));

  it('are all there, and read, in a sound one', () => expect(check({})).toEqual([]));
  it.each(['statement.md', 'starter.py', 'reference.ts', 'tests.ts', 'solution.py', 'inputs.ts'])(
    'must have %s',
    (name) => {
      expect(check({ [name]: null })).toEqual([
        expect.stringMatching(`${name}:1:1 is missing: write `),
      ]);
    },
  );
  it('must have both halves of a mistake', () => {
    expect(check({ 'mistakes/wrong-default.ts': null })).toEqual([
      'mistakes/wrong-default.ts:1:1 is missing: a mistake has its sentence and its twins in TypeScript beside its .py file',
    ]);
    expect(check({ 'mistakes/wrong-default.py': null })).toEqual([
      'mistakes/wrong-default.py:1:1 is missing: a mistake is a wrong program in Python beside its .ts file',
    ]);
  });
  it('must have a mistake', () => {
    const none = [...model.files.keys()].filter((name) => name.startsWith('mistakes/'));
    expect(check(Object.fromEntries(none.map((name) => [name, null])))).toEqual([
      'mistakes:1:1 is missing: a problem names known mistakes',
    ]);
  });
  it('are known, or nearly', () => {
    expect(check({ 'suport.py': '' })).toEqual([
      'suport.py:1:1 nothing reads this file. Did you mean support.py?',
    ]);
    expect(check({ 'notes.txt': '' })).toEqual([
      expect.stringMatching(/^notes.txt:1:1 nothing reads this file. Remove it/),
    ]);
    expect(check({ 'mistakes/notes.md': '' })).toEqual([
      'mistakes/notes.md:1:1 nothing reads this file. A mistake is two files, NAME.py and NAME.ts.',
    ]);
  });
  it('may be others that one of them names', () => {
    const use = (text: string) => `import './more.ts';\n${text}`;
    expect(check({ 'more.ts': '', 'tests.ts': use })).toEqual([]);
  });
});

describe('front matter', () => {
  const text = model.files.get('statement.md') ?? '';
  const check = (part: string, other: string) =>
    said(checkFrontMatter(exchange(part, other)(text)));

  it('is right in a sound folder', () => expect(said(checkFrontMatter(text))).toEqual([]));
  it.each([
    ['---\n', '', 'statement.md:1:1 a statement begins with front matter'],
    ['title: Exponential moving average of weights\n', '', 'statement.md:1:1 "title" is missing'],
    ['title: Exponential moving average of weights', 'title:', 'statement.md:2:7 "title" is wrong'],
    ['difficulty: Easy', 'difficulty: easy', 'statement.md:3:13 "difficulty" is wrong: write Easy'],
    ['difficulty: Easy', 'dificulty: Easy', 'statement.md:1:1 "difficulty" is missing'],
    ['tags: [weight averaging, numpy]', 'tags: numpy', 'statement.md:4:7 "tags" is wrong'],
    ['tags: [weight averaging, numpy]', 'tags: [one', 'statement.md:5:'],
    ['decay=0.99)\n---', 'decay=0.99\n---', 'statement.md:5:8 "ema_update(ema'],
    ['\n---\n\n', '\nalso: f(x)\n---\n\n', 'statement.md:6:7 "also" is wrong'],
    ['\n---\n\n', '\nalso:\n  - f(x)\n  - g\n---\n\n', 'statement.md:8:5 "g" is not a signature'],
    ['\n---\n\n', '\ntrack: One\nplace: 0\n---\n\n', 'statement.md:7:8 "place" is wrong'],
    ['\n---\n\n', '\nplace: 2\n---\n\n', 'statement.md:6:1 "place" means nothing without "track"'],
    [
      '\n---\n\n',
      '\ntrack: One\nplace: 3\noptional: yes\n---\n\n',
      'statement.md:8:11 "optional" is wrong: write true',
    ],
    [
      'tags: [weight averaging, numpy]',
      'tag: []',
      'statement.md:4:1 "tag" is unknown. Did you mean "tags"?',
    ],
    ['tags:', 'author:', 'statement.md:4:1 "author" is unknown. There are: title,'],
  ])('%j in place of %j: %s', (part, other, message) => {
    expect(check(part, other)).toContainEqual(expect.stringContaining(message));
  });
  it('may have more programs and a place in a track', () => {
    const more = '\nalso:\n  - f(x)\ntrack: One\nplace: 13\noptional: true\n---\n\n';
    expect(check('\n---\n\n', more)).toEqual([]);
  });
});

describe('the text of a statement', () => {
  const check = (part: string, other: string) =>
    said(checkMarkup(changed({ 'statement.md': exchange(part, other) }), 'statement.md'));

  it('is right in a sound folder', () =>
    expect(said(checkMarkup(model, 'statement.md'))).toEqual([]));
  it.each([
    ['$[0, 1]$', '$\\frac{0$', 'statement.md:26:24 the formula cannot be read: '],
    ['$[0, 1]$', '$x^$', 'statement.md:26:24 the formula cannot be read: a part of it is missing'],
    [
      '\\mathrm{ema} \\leftarrow',
      '\\mathrm{ema \\leftarrow',
      'statement.md:19:1 the formula cannot be read: ',
    ],
    ['```python', '```fortran', 'statement.md:34:1 No language is named "fortran"'],
    [
      'https://arxiv.org/abs/1703.01780',
      'http://arxiv.org/abs/1703.01780',
      'statement.md:55:65 the link http://arxiv.org/abs/1703.01780 is not safe: write https',
    ],
    [
      'https://arxiv.org/abs/1703.01780',
      'arxiv.org/abs/1703.01780',
      'statement.md:55:65 the link "arxiv.org/abs/1703.01780" leads nowhere',
    ],
    [
      'https://arxiv.org/abs/1703.01780',
      './paper.pdf',
      'statement.md:55:65 the link "./paper.pdf" leads nowhere',
    ],
    [
      '## Notes',
      '![](./solution.py)\n\n## Notes',
      'statement.md:47:1 the image has no text: write what it shows',
    ],
    [
      '## Notes',
      '![Curves](./curves.svg)\n\n## Notes',
      'statement.md:47:1 the link "./curves.svg" leads nowhere',
    ],
  ])('%j in place of %j: %s', (part, other, message) => {
    expect(check(part, other)).toEqual([expect.stringContaining(message)]);
  });
  it('may link a file that is there', () => {
    expect(check('https://arxiv.org/abs/1703.01780', './solution.py')).toEqual([]);
  });
});

describe('hints', () => {
  const check = (text: string | null) => said(checkHints(changed({ 'hints.md': text })));
  const WANTED = 'write 2 to 4 as a numbered list, from a nudge to nearly the answer';
  const NONE = `hints.md:1:1 there are no hints: ${WANTED}, or remove the file`;

  it('are right in a sound folder', () => expect(said(checkHints(model))).toEqual([]));
  it('may be left out', () => expect(check(null)).toEqual([]));
  it.each(['', '\n\n', 'Look at the shares.\n', '- Look.\n- Look again.\n'])(
    'are there in the file: %j',
    (text) => expect(check(text)).toEqual([NONE]),
  );
  it.each([
    ['1. Look.\n', `hints.md:1:1 there is 1 hint: ${WANTED}`],
    ['1. A\n2. B\n3. C\n4. D\n5. E\n', `hints.md:5:1 there are 5 hints: ${WANTED}`],
    ['1. A\n2.\n3. C\n', 'hints.md:2:1 this hint is empty: write it, or take it away'],
    [
      '# Hints\n\n1. A\n2. B\n',
      'hints.md:1:1 this is no hint: each is an item of one numbered list, "1. …"',
    ],
    [
      '1. A\n2. B\n\nMore.\n',
      'hints.md:4:1 this is no hint: each is an item of one numbered list, "1. …"',
    ],
    ['1. A\n2. Half: $\\frac{1$\n', 'hints.md:2:11 the formula cannot be read: '],
    ['1. A\n2. B\n\n   ```cobol\n   ADD\n   ```\n', 'hints.md:4:1 No language is named "cobol"'],
    ['1. A\n2. [B](http://a.org)\n', 'hints.md:2:8 the link http://a.org is not safe'],
  ])('%j: %s', (text, message) => {
    expect(check(text)).toEqual([expect.stringContaining(message)]);
  });
  it('may hold lists and code of their own', () => {
    expect(check('1. A:\n   1. one\n   2. two\n2. B:\n\n   ```python\n   f(1)\n   ```\n')).toEqual(
      [],
    );
  });
});

describe('places to fill in', () => {
  it('are those marked with TODO, and nothing wrong', () => {
    const marked = changed({
      'solution.py': '"""TODO: explain."""\n',
      'statement.md': (text) => text.replace('## Notes', 'A TODO.\n\n## Notes'),
      'reference.ts': '/* TODO: write */ const a = 1;\n',
    });
    expect(findMarks(marked)).toEqual([
      { kind: 'unfinished', file: 'reference.ts', line: 1, column: 4, message: 'write' },
      { kind: 'unfinished', file: 'solution.py', line: 1, column: 4, message: 'explain.' },
      { kind: 'unfinished', file: 'statement.md', line: 47, column: 3, message: '.' },
    ]);
  });
});
