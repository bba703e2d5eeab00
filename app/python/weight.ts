/** More values than an interpreter writes for one case; as many take a tenth of a second to read. */
const MOST = 500_000;

/**
 * Whether a JSON text holds so many values that reading it would keep the page busy: they are counted
 * by the brackets, braces and commas that stand outside of texts.
 */
export function isTooHeavy(json: string): boolean {
  let marks = 0;
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) isText = !isText;
    else if (!isText && (code === COMMA || code === BRACKET || code === BRACE)) marks++;
    if (marks > MOST) return true;
  }
  return false;
}

const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = [0x22, 0x5c, 0x2c, 0x5b, 0x7b] as const;
