import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { parseSignature } from '../problem/index.ts';
import type { Difficulty, Statement } from '../problem/index.ts';
import { describe } from './description.ts';
import { markdown } from './markdown.ts';
import { readStep } from './step.ts';

const DIFFICULTIES: readonly Difficulty[] = ['Easy', 'Medium', 'Hard'];

/** A statement with all that the site is built from. */
export interface RenderedStatement extends Statement {
  readonly html: string;
  /** In plain words. */
  readonly description: string;
}

/**
 * Imports a problem's `statement.md`: what there is to know of it, and its text as HTML apart; with
 * `?description`, nothing but its description.
 */
export function statements(): Plugin {
  return {
    name: 'gradus-statement',
    transform(text, id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('/statement.md')) return undefined;
      const { html, description, ...statement } = renderStatement(text);
      if (query === 'description')
        return { code: `export default ${JSON.stringify(description)};`, map: null };
      const code = `export default ${JSON.stringify(statement)};\nexport const html = ${JSON.stringify(html)};`;
      return { code, map: null };
    },
  };
}

/**
 * A statement from its Markdown, with front matter `title`, `difficulty`, `tags`, `entry` and `also`, and
 * for a problem in a track `track`, `place` and `optional`.
 *
 * @throws Error that says what is wrong and, of all but formulas, what would be right.
 */
export function renderStatement(text: string): RenderedStatement {
  const [, front, body] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(text) ?? [];
  if (front === undefined || body === undefined)
    throw new SyntaxError('A statement begins with front matter between two lines of "---".');
  const fields = (parse(front) ?? {}) as Record<string, unknown>;
  const { title, difficulty, tags = [], entry, also = [] } = fields;
  const level = DIFFICULTIES.find((one) => one === difficulty);
  if (typeof title !== 'string')
    throw new SyntaxError('"title" is missing: give the problem a name.');
  if (level === undefined)
    throw new SyntaxError(
      `"difficulty" is one of ${DIFFICULTIES.join(', ')}, not ${String(difficulty)}.`,
    );
  if (!Array.isArray(tags)) throw new SyntaxError('"tags" is a list: [averaging, numpy].');
  if (typeof entry !== 'string')
    throw new SyntaxError('"entry" is missing: entry: name(first, second=1)');
  if (!Array.isArray(also) || also.some((one) => typeof one !== 'string'))
    throw new SyntaxError('"also" is a list of signatures, each on a line of its own after "- ".');
  return {
    title,
    difficulty: level,
    tags: tags.map(String),
    entry: parseSignature(entry),
    also: also.map(parseSignature),
    ...readStep(fields),
    html: markdown.render(body),
    description: describe(markdown.parse(body, {})),
  };
}
