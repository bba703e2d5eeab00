import { UsageError } from '../grade/usage.ts';

/**
 * The default of a parameter in TypeScript, from a signature in Python.
 *
 * @throws UsageError unless it is a number, a text, None, True, False, or a tuple or list of these.
 */
export function defaultOf(name: string, signature: string): string {
  const [, written = ''] =
    new RegExp(`\\b${name}\\s*=\\s*(\\([^)]*\\)|\\[[^\\]]*\\]|"[^"]*"|'[^']*'|[^,)]+)`).exec(
      signature,
    ) ?? [];
  const text = translate(written.trim());
  if (text === null)
    throw new UsageError(
      `The default of ${name} is not plain enough: begin with a number, a text, None, True, False, or a tuple or list of these.`,
    );
  return text;
}

function translate(python: string): string | null {
  if (NUMBER.test(python)) return String(Number(python));
  if (TEXT.test(python)) return python;
  const [, open, inside = ''] = /^([([])(.*)[)\]]$/.exec(python) ?? [];
  if (open === undefined) return WORDS[python] ?? null;
  const items = inside.split(',').map((item) => item.trim());
  const translated = items.filter((item) => item !== '').map(translate);
  if (translated.includes(null)) return null;
  const list = `[${translated.join(', ')}]`;
  return open === '[' ? list : `{ kind: 'tuple', items: ${list} }`;
}

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/;
const TEXT = /^(?:'[^'\\]*'|"[^"\\]*")$/;
const WORDS: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' };
