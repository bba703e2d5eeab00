import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** A component and the CSS modules it imports, by the name they have in it. */
const FILES = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('app', file));

for (const file of FILES) {
  const text = readFileSync(file, 'utf8');
  for (const [, name = '', path = ''] of text.matchAll(/import (\w+) from '(.+\.module\.css)'/g))
    test(`every class that ${file} takes from ${path} is there`, () => {
      const css = readFileSync(join(dirname(file), path), 'utf8');
      const used = [...text.matchAll(new RegExp(`\\b${name}(?:\\.|\\[')(\\w+)`, 'g'))];
      expect(used.length).toBeGreaterThan(0);
      for (const [, className = ''] of used) expect(css).toMatch(new RegExp(`\\.${className}\\b`));
    });
}
