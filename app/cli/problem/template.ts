import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import type { Difficulty, Entry } from '#problem';

/** What a new problem is made of. */
export interface Draft {
  readonly title: string;
  readonly difficulty: Difficulty;
  readonly entry: Entry;
}

const TEMPLATES = resolve('app/cli/problem/template');

/**
 * The files of a new problem, by their paths in the folder: a small one that works, with marks where
 * its author goes on.
 */
export async function fillTemplate(draft: Draft): Promise<ReadonlyMap<string, string>> {
  const folder = join(TEMPLATES, draft.entry.kind);
  const words = wordsOf(draft);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(SUFFIX),
  );
  const files = names.toSorted().map(async (template) => {
    const name = template.slice(0, -SUFFIX.length).replaceAll(sep, '/');
    const text = readFileSync(join(folder, template), 'utf8');
    const filled = text.replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word] ?? '');
    return [name, await tidy(name, filled)] as const;
  });
  return new Map(await Promise.all(files));
}

const SUFFIX = '.template';

/** As `npm run format` would leave a file, which does not know of Python. */
async function tidy(name: string, text: string): Promise<string> {
  const { inferredParser } = await getFileInfo(name);
  if (inferredParser === null) return text;
  const style = await resolveConfig(resolve('package.json'));
  return format(text, { ...style, filepath: name });
}

/** What stands for the words in double braces. */
function wordsOf({ title, difficulty, entry }: Draft): Readonly<Record<string, string>> {
  const { kind, name, parameters, signature } = entry;
  const names = parameters.map((parameter) => parameter.name);
  const list = signature.slice(name.length + 1, -1);
  const numbers = names.map((_, index) => index + 1);
  const floats = numbers.map((number) => `${number}.0`);
  return {
    title: stringify(title).trim(),
    difficulty,
    entry: stringify(kind === 'class' ? `class ${signature}` : signature).trim(),
    name,
    definition: `def ${signature}:`,
    selfParameters: ['self', list].filter((part) => part !== '').join(', '),
    parameters: names.join(', '),
    parameterTuple: tupleText(names),
    typedParameters: names.map((one) => typed(one, entry)).join(', '),
    inputList: names.map((one) => `- \`${one}\``).join('\n'),
    numbers: numbers.join(', '),
    otherNumbers: numbers.map((number) => number - 2.5).join(', '),
    pythonNumbers: floats.join(', '),
    pythonTuple: tupleText(floats),
    countAfterOne: String(names.length + 1),
    generators: names.map(() => 'number').join(', '),
  };
}

const tupleText = (items: readonly string[]) =>
  items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;

/** A parameter in TypeScript, with its default where that is plain. */
function typed(name: string, { parameters, signature }: Entry): string {
  const isOptional = parameters.some((one) => one.name === name && one.optional);
  if (!isOptional) return `${name}: Value`;
  const [, fallback = ''] = new RegExp(`\\b${name}\\s*=\\s*([^,()]+)[,)]`).exec(signature) ?? [];
  const known =
    DEFAULTS[fallback.trim()] ??
    (/^-?\d+\.?\d*$/.test(fallback.trim()) ? String(Number(fallback)) : undefined);
  return `${name}: Value = ${known ?? 'null /* TODO: write the default */'}`;
}

const DEFAULTS: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' };
