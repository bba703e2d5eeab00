import type { Entry, Parameter } from './problem.ts';

/**
 * The entry that a signature names: `ema_update(ema, weights, decay=0.99)`, or the same after
 * `class` for a class and its constructor.
 *
 * @throws SyntaxError when the text is not a signature.
 */
export function parseSignature(text: string): Entry {
  const [, isClass, name, list = ''] =
    /^(class\s+)?([A-Za-z_]\w*)\((.*)\)$/.exec(text.trim()) ?? [];
  const written = list.trim() ? list.split(COMMA) : [];
  const parameters = written.map(parseParameter).filter((parameter) => parameter !== null);
  if (name === undefined || parameters.length < written.length)
    throw new SyntaxError(`"${text}" is not a signature: write name(first, second=0.99).`);
  return {
    kind: isClass ? 'class' : 'function',
    name,
    parameters,
    signature: `${name}(${list})`,
  };
}

/** One between parameters, and not inside a default such as `(0, 1)`. */
const COMMA = /,(?![^([{]*[)\]}])/;

function parseParameter(text: string): Parameter | null {
  const [, name, fallback] = /^\s*([A-Za-z_]\w*)\s*(=\s*\S.*)?$/.exec(text) ?? [];
  return name === undefined ? null : { name, optional: fallback !== undefined };
}
