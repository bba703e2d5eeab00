import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import plaintext from 'highlight.js/lib/languages/plaintext';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import type { MarkdownIt } from 'markdown-it';
import { scrolls } from './scrolls.ts';

const LANGUAGES = { bash, plaintext, python, typescript };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** Blocks of code, with the classes of highlight.js and a button that `ui/statement/copying.ts` answers. */
export function code({ renderer: { rules } }: MarkdownIt): void {
  rules.fence = (tokens, at) => {
    const { content = '', info = '' } = tokens[at] ?? {};
    const [language] = info.trim().split(/\s/);
    return block(content, language || 'plaintext');
  };
  rules.code_block = (tokens, at) => block(tokens[at]?.content ?? '', 'plaintext');
}

function block(text: string, language: string): string {
  const { name } = hljs.getLanguage(language) ?? {};
  if (name === undefined)
    throw new Error(
      `No language is named "${language}": write ${Object.keys(LANGUAGES).join(', ')}.`,
    );
  // Without its last line's end, which nobody wants to paste.
  const { value } = hljs.highlight(text.replace(/\n$/, ''), { language });
  return [
    `<div data-code><div data-bar>${name}`,
    '<button type="button" data-copy="Copy" aria-live="polite">Copy</button></div>',
    `<pre ${scrolls('Code')}><code class="language-${language}">${value}</code></pre></div>\n`,
  ].join('');
}
