import type { Setting } from '../grade/grade.ts';
import { check } from './check.ts';
import { writeNew } from './new.ts';
import { readOptions } from './options.ts';
import { HELP } from './usage.ts';

/**
 * Writes a new problem, or checks those there are.
 *
 * @returns whether all that was asked for is sound.
 * @throws UsageError when the arguments cannot be followed.
 */
export async function problem(args: readonly string[], setting: Setting): Promise<boolean> {
  const options = readOptions(args, setting.cwd);
  switch (options.kind) {
    case 'help':
      process.stdout.write(`${HELP}\n`);
      return true;
    case 'check':
      return check(options, setting);
    case 'new':
      await writeNew(options, setting);
      return true;
  }
}
