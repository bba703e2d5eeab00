import math from 'markdown-it-math/temml';
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { scrolls } from './scrolls.ts';

/** Formulas as MathML: `$…$` within a line, and `$$…$$` in a box of its own, which may scroll. */
export function formulas(markdown: MarkdownIt): void {
  markdown.use(math, { temmlOptions: { throwOnError: true } });
  markdown.core.ruler.push('punctuation', keepPunctuation);
  const { escapeHtml } = markdown.utils;
  const { rules } = markdown.renderer;
  const { math_inline: inline, math_block: block } = rules;
  rules.math_block = (...all) => `<div ${scrolls('Formula')}>${block?.(...all)}</div>\n`;
  rules.math_inline = (tokens, at, ...rest) => {
    const formula = inline?.(tokens, at, ...rest) ?? '';
    const { before, after } = tokens[at]?.meta ?? {};
    if (!before && !after) return formula;
    const [start, end] = [before, after].map((text) => escapeHtml(String(text)));
    return `<span data-unbroken>${start}${formula}${end}</span>`;
  };
}

/** A line may end between a formula and the comma after it, so the formula takes the comma along. */
function keepPunctuation({ tokens }: StateCore): void {
  for (const { children } of tokens)
    children?.forEach((token, at) => {
      if (token.type !== 'math_inline') return;
      const before = take(children[at - 1], /[\p{Ps}\p{Pi}]+$/u);
      const after = take(children[at + 1], /^\p{P}+/u);
      token.meta = { before, after };
    });
}

function take(from: Token | undefined, punctuation: RegExp): string {
  if (from?.type !== 'text') return '';
  const [taken = ''] = punctuation.exec(from.content) ?? [];
  from.content = from.content.replace(punctuation, '');
  return taken;
}
