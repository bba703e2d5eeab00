import { expect, it } from 'vitest';
import { alignPoints } from '../../app/ui/report/alignment.ts';

const aligned = (...texts: readonly string[]) =>
  alignPoints(texts).map(({ before, behind }, at) => `|${before}${texts[at]}${behind}|`);

it.each([
  [
    ['1.5', '-20.25', '300.0'],
    ['|  1.5 |', '|-20.25|', '|300.0 |'],
  ],
  [
    ['1', '-20', '3.5'],
    ['|  1  |', '|-20  |', '|  3.5|'],
  ],
  [
    ['1e-05', '2.5e+20', '7'],
    ['|1e-05  |', '|2.5e+20|', '|7      |'],
  ],
  [
    ['True', 'False', ''],
    ['| True|', '|False|', '|     |'],
  ],
  [
    ["float('nan')", '1.5'],
    ["|float('nan')  |", '|           1.5|'],
  ],
])('the points of a column stand in line: %j', (texts, lines) => {
  expect(aligned(...texts)).toEqual(lines);
});
