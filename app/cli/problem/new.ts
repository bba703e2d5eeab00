import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Setting } from '../grade/grade.ts';
import { UsageError } from '../grade/usage.ts';
import { openAsker } from './ask.ts';
import type { Ask } from './ask.ts';
import { readDifficulty, readEntry, readTitle, refuseSlug } from './drafting.ts';
import type { NewOptions } from './options.ts';
import { fillTemplate } from './template.ts';
import type { Draft } from './template.ts';

/**
 * Writes the folder of a new problem, and asks for what no option tells.
 *
 * @throws UsageError when it cannot be written, or nobody can be asked.
 */
export async function writeNew(options: NewOptions, setting: Setting): Promise<void> {
  const folder = join(options.problems ?? setting.problems, options.slug);
  refuseSlug(options.slug);
  if (existsSync(folder))
    throw new UsageError(`${folder} is there already: choose another name, or remove it.`);
  const asker = openAsker();
  const files = await draft(options, asker.ask)
    .then(fillTemplate)
    .finally(() => asker.close());
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  }
  const shown = relative(setting.cwd, folder);
  process.stdout.write(
    `Wrote ${files.size} files to ${shown}. TODO marks what to fill in; then\n\n  npm run problem -- check ${options.slug}\n`,
  );
}

async function draft(options: NewOptions, ask: Ask): Promise<Draft> {
  const { title, difficulty, signature, isClass } = options;
  return {
    title: await ask('--title', 'Title', title, readTitle),
    difficulty: await ask(
      '--difficulty',
      'Difficulty (Easy, Medium, Hard)',
      difficulty,
      readDifficulty,
    ),
    entry: await ask(
      '--signature',
      'Signature, as in scale(values, factor=2.0), or class Scaler(factor)',
      signature === null ? null : `${isClass ? 'class ' : ''}${signature}`,
      readEntry,
    ),
  };
}
