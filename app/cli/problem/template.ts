import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import type { Difficulty, Entry, Parameter } from '#problem';
import { defaultOf } from './defaults.ts';

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
  const hasDefaults = draft.entry.parameters.some(({ optional }) => optional);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(SUFFIX),
  );
  const files = names.toSorted().map(async (template) => {
    const name = template.slice(0, -SUFFIX.length).replaceAll(sep, '/');
    const text = readFileSync(join(folder, template), 'utf8');
    const chosen = text.replace(OPTIONAL, hasDefaults ? '$1' : '');
    const filled = chosen.replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word] ?? '');
    return [name, await tidy(name, filled)] as const;
  });
  return new Map(await Promise.all(files));
}

const SUFFIX = '.template';
/** What is there only when a parameter may be left out. */
const OPTIONAL = /\{\{#optional\}\}([\s\S]*?)\{\{\/optional\}\}/g;

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
  const required = parameters.filter(({ optional }) => !optional).length;
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
    typedParameters: parameters.map((one) => typed(one, entry)).join(', '),
    inputList: names.map((one) => `- \`${one}\``).join('\n'),
    numbers: numbers.join(', '),
    required: numbers.slice(0, required).join(', '),
    otherNumbers: numbers.map((number) => number - 2.5).join(', '),
    pythonNumbers: floats.join(', '),
    pythonTuple: tupleText(floats),
    countAfterOne: String(names.length + 1),
    generators: names.map(() => 'number').join(', '),
  };
}

const tupleText = (items: readonly string[]) =>
  items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;

/** A parameter in TypeScript, with its default. */
function typed({ name, optional }: Parameter, { signature }: Entry): string {
  return optional ? `${name}: Value = ${defaultOf(name, signature)}` : `${name}: Value`;
}
