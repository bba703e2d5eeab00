import { CACHING, TYPES } from './rules.ts';
import type { Headers } from './rules.ts';

/**
 * The file `_headers` of Netlify and Cloudflare Pages.
 *
 * @param always what is sent with every answer.
 * @param wheel the path of NumPy's wheel in the site.
 */
export const writeHeadersFile = (always: Headers, wheel: string) => `\
# For Netlify and Cloudflare Pages, which read it here. Both join the values of a header that two rules
# name; so how long a file may be kept stands for assets/ alone, and these hosts let browsers ask again
# about every other.
${writeRule('/*', always)}
${writeRule('/assets/*', { 'Cache-Control': CACHING.assets })}
${writeRule(`/${wheel}`, { 'Content-Type': TYPES['whl'] ?? '' })}`;

const writeRule = (path: string, headers: Headers) =>
  Object.entries(headers).reduce(
    (text, [name, value]) => `${text}  ${name}: ${value}\n`,
    `${path}\n`,
  );

/**
 * What a host that has the file `_headers` sends with a path.
 *
 * @param text the file's.
 */
export function readHeaders(text: string, path: string): Headers {
  const found: Record<string, string> = {};
  let isMatch = false;
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) isMatch = matches(line.trim(), path);
    else if (isMatch && name !== undefined && value !== undefined)
      found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

const matches = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
