import { createInterface } from 'node:readline/promises';
import { UsageError } from '../grade/usage.ts';

/**
 * What an option says, or else what somebody answers, who is asked until it can be read.
 *
 * @param option its name, for those who cannot be asked.
 * @throws UsageError when the option cannot be read, or nobody can be asked.
 */
export type Ask = <T>(
  option: string,
  question: string,
  given: string | null,
  read: (text: string) => T,
) => Promise<T>;

/** Asks at the terminal, where there is one. */
export function openAsker({
  stdin: input,
  stderr: output,
}: Pick<NodeJS.Process, 'stdin' | 'stderr'> = process): {
  readonly ask: Ask;
  readonly close: () => void;
} {
  const terminal = input.isTTY ? createInterface({ input, output }) : null;
  const ask: Ask = async (option, question, given, read) => {
    if (given !== null) return read(given);
    if (!terminal)
      throw new UsageError(
        `Nobody can be asked here: give --title, --difficulty and --signature. ${option} is missing.`,
      );
    for (;;) {
      try {
        return read(await terminal.question(`${question}: `));
      } catch (error) {
        // Ctrl+C, or Ctrl+D.
        if ((error as Error).name === 'AbortError') throw new UsageError('\nNothing was written.');
        if (!(error instanceof UsageError)) throw error;
        output.write(`${error.message}\n`);
      }
    }
  };
  return { ask, close: () => terminal?.close() };
}
