import type { Token } from 'markdown-it';

/** Of what a search engine or a preview shows, in characters. */
const LONGEST = 160;

/** The first paragraph of a text in plain words, cut where it is too long; formulas are their TeX. */
export function describe(tokens: readonly Token[]): string {
  const opening = tokens.findIndex(({ type }) => type === 'paragraph_open');
  const words = (tokens[opening + 1]?.children ?? []).map(read).join('').trim();
  if (opening < 0 || words.length <= LONGEST) return opening < 0 ? '' : words;
  return `${words.slice(0, LONGEST).replace(/[\s\p{P}]*\s\S*$/u, '')}…`;
}

function read({ type, content, meta }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  // Punctuation that `formulas.ts` has put to the formula.
  return `${meta?.before ?? ''}${content}${meta?.after ?? ''}`;
}
