import type { MarkdownIt, Token } from 'markdown-it';

const HINT = '<span data-hint> (opens in a new tab)</span>';

/** Links to other sites open in a new tab, say so, and tell that site nothing of this page. */
export function links({ renderer }: MarkdownIt): void {
  const { rules } = renderer;
  rules.link_open = (tokens, at, options) => {
    const link = tokens[at];
    if (isElsewhere(link)) {
      link?.attrSet('target', '_blank');
      link?.attrSet('rel', 'noopener noreferrer');
    }
    return renderer.renderToken(tokens, at, options);
  };
  rules.link_close = (tokens, at) => {
    const opening = tokens.slice(0, at).findLast(({ type }) => type === 'link_open');
    return isElsewhere(opening) ? `${HINT}</a>` : '</a>';
  };
}

const isElsewhere = (link?: Token) => /^(https?:)?\/\//i.test(String(link?.attrGet('href')));
