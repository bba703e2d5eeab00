import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from 'markdown-it';
import { markdown } from '../../build/markdown.ts';
import { placeAt, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';

/** What is wrong with the formulas, code, links and images of a file in Markdown. */
export function checkMarkup(folder: Folder, file: string): readonly Finding[] {
  const text = textOf(folder, file);
  const body = bodyOf(text);
  const tokens = markdown.parse(body, {});
  return tokens.flatMap((token) => {
    const [first, end] = token.map ?? [0, 0];
    const until = offsetOfLine(body, end);
    let from = offsetOfLine(body, first);
    return [token, ...(token.children ?? [])].flatMap((part) => {
      const [before, source] = sourceOf(part);
      const found = source === '' ? -1 : body.indexOf(before + source, from);
      const isFound = found >= 0 && found < until;
      const place = placeAt(text, isFound ? found + before.length : from);
      // The text of a link comes after it here, and before its address in the file.
      if (isFound && part.type !== 'link_open') from = found + source.length;
      const message = faultOf(part, folder);
      return message === null ? [] : [wrong(file, message, place)];
    });
  });
}

/** A text with its front matter blanked, so that places stay what they are. */
export const bodyOf = (text: string) =>
  text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, (front) => front.replace(/[^\n]/g, ' '));

/** What of a token stands in the text as it is, and what stands before that. */
function sourceOf(token: Token): readonly [before: string, source: string] {
  const { type, content } = token;
  if (type === 'image') return ['', `![${content}]`];
  if (type === 'link_open') return ['](', String(token.attrGet('href') ?? '')];
  return ['', type.startsWith('math') ? (content.split('\n')[0] ?? '') : ''];
}

function faultOf(token: Token, folder: Folder): string | null {
  switch (token.type) {
    case 'math_inline':
    case 'math_inline_block':
    case 'math_block':
    case 'fence':
      return renderFault(token);
    case 'image':
      if (token.content.trim() === '')
        return 'the image has no text: write what it shows, ![Two curves that meet](./curves.svg)';
      return linkFault(String(token.attrGet('src') ?? ''), folder);
    case 'link_open':
      return linkFault(String(token.attrGet('href') ?? ''), folder);
    default:
      return null;
  }
}

/** Why a formula or a block of code cannot be shown. */
function renderFault(token: Token): string | null {
  try {
    markdown.renderer.render([token], markdown.options, {});
    return null;
  } catch (error) {
    const [reason = ''] = (error as Error).message.trim().split('\n');
    if (token.type === 'fence') return reason;
    // What is missing makes the parser stumble itself.
    if (error instanceof TypeError) return 'the formula cannot be read: a part of it is missing';
    return `the formula cannot be read: ${reason.replace(/:\s*$/, '')}`;
  }
}

function linkFault(address: string, { path }: Folder): string | null {
  if (/^https:\/\/[^\s/]+\.[^\s/]+/.test(address) || address.startsWith('mailto:')) return null;
  if (address.startsWith('http:')) return `the link ${address} is not safe: write https`;
  if (address.startsWith('#')) return null;
  const isLocal = address.startsWith('./') && existsSync(join(path, decodeURI(address)));
  return isLocal
    ? null
    : `the link "${address}" leads nowhere: write https://… or the ./path of a file in the folder`;
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let at = 0; at < line; at++) offset = text.indexOf('\n', offset) + 1 || text.length;
  return offset;
}
