import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../app/cli/problem/examples.ts';
import { readExamples } from '../../app/cli/problem/exampleLines.ts';
import { playIn } from '../../app/cli/problem/play.ts';
import { openPool } from '../../app/cli/problem/pool.ts';
import { changed, loadModel, model, said } from './copies.ts';

const block = (...lines: readonly string[]) => ['```python', ...lines, '```', ''].join('\n');

describe('the examples of a statement', () => {
  const read = (...lines: readonly string[]) => readExamples(block(...lines));

  it('are the calls that say what they give', () => {
    expect(readExamples(model.files.get('statement.md') ?? '')).toEqual([
      {
        expression: 'ema_update(10.0, 20.0, decay=0.9)',
        setup: '',
        claim: { kind: 'value', literal: '11.0' },
        line: 35,
        column: 36,
      },
    ]);
  });
  it('see what stands before them, and not the calls that raise', () => {
    const found = read('a = f(1)  # one', 'f(0)  # ValueError', '', 'f(a)  # 2', 'f(3)');
    expect(found.map(({ setup }) => setup)).toEqual(['a = f(1)  # one\n', 'a = f(1)  # one\n']);
    expect(found.map(({ claim }) => claim)).toEqual([
      { kind: 'raises', type: 'ValueError' },
      { kind: 'value', literal: '2' },
    ]);
  });
  it('may go over lines, and stand after blocks', () => {
    const found = read(
      'with f(',
      '    1):',
      '    g()  # not this',
      'f(',
      '    [1,',
      '    "#"])  # 2',
    );
    expect(found).toEqual([
      {
        expression: 'f(\n    [1,\n    "#"])',
        setup: 'with f(\n    1):\n    g()  # not this\n',
        claim: { kind: 'value', literal: '2' },
        line: 7,
        column: 12,
      },
    ]);
  });
  it('compare and pass by name, which assigns nothing', () => {
    const found = read(
      'f(a=1) == 2  # True',
      'x["a"] = 2  # a note',
      'b += 1  # more',
      'y == 1  # False',
    );
    expect(found.map(({ expression }) => expression)).toEqual(['f(a=1) == 2', 'y == 1']);
  });
});

describe('what examples claim', () => {
  const play = playIn(openPool(1));
  const check = async (...lines: readonly string[]) => {
    const statement = block(...lines);
    return said(
      await checkExamples(changed({ 'statement.md': statement }), await loadModel(), play),
    );
  };

  it('is held against the solution, to the digits written', async () => {
    expect(
      await check(
        'ema_update(1, 0, 1 / 3)  # 0.333',
        'ema_update(1, 0, 1 / 3)  # 0.334',
        'ema_update(1, 0, 1 / 3)  # 0.3333333333333333',
        'ema_update(1.004, 0, 1)  # 1.0',
        'a = np.array([1.0, 4.0])',
        'ema_update(a, 0, 1 / 3)  # array([0.333, 1.33])',
        'ema_update(a, 0, 1 / 3)  # [0.333, 1.334]',
        'ema_update(a, 0, 1 / 3)  # [0.333]',
        'ema_update(a)  # TypeError',
        'ema_update(a)  # raises ValueError',
        'ema_update(1, 1)  # ValueError: never',
        'ema_update(1, 2)  # about the default',
        '[ema_update(2, 1, 0.5), None]  # [1.5, None]',
        'ema_update(1)  # 2',
      ),
    ).toEqual([
      'statement.md:3:26 ema_update(1, 0, 1 / 3) gives 0.3333333333333333, and not 0.334',
      'statement.md:5:26 ema_update(1.004, 0, 1) gives 1.004, and not 1.0',
      'statement.md:8:26 ema_update(a, 0, 1 / 3) gives np.array([0.3333333333333333, 1.3333333333333333]), and not [0.333, 1.334]',
      'statement.md:9:26 ema_update(a, 0, 1 / 3) gives np.array([0.3333333333333333, 1.3333333333333333]), and not [0.333]',
      expect.stringMatching(
        /^statement.md:11:16 ema_update\(a\) raises TypeError: .*, and not ValueError$/,
      ),
      'statement.md:12:19 ema_update(1, 1) gives 1.0: it raises nothing',
      expect.stringMatching(/^statement.md:13:19 "the default" is no Python value \(SyntaxError/),
      expect.stringMatching(/^statement.md:15:16 ema_update\(1\) raises TypeError: /),
    ]);
  });
  it('is wanted', async () => {
    expect(await check('a = 1')).toEqual([
      expect.stringContaining('statement.md:1:1 there is no example'),
    ]);
  });
});
