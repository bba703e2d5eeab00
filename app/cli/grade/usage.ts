/** A command that cannot be carried out as it was typed; its message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const HELP = `Grades Python files without a browser, with the page's own tests and verdicts.

  npm run grade -- PROBLEM FILE... [OPTIONS]

PROBLEM is the name of a folder in problems/, such as ema-update.
FILE is a Python file, a folder (the .py files in it), or - for standard input.

  --json             one JSON object a line, in the order of the files
  --csv FILE         also write a table: file, passed, total, first reason
  --timeout SECONDS  the time limit of one test (5, or what the problem says)
  --problems DIR     read the problem's folder from DIR instead of problems/
  --jobs N           grade N files at a time (the number of processors)
  --shard I/N        grade only the I-th of N parts of the files, 1/N to N/N
  --skip-done FILE   leave out the files that FILE, a result of --json, has
  --help             say this

Piping the result? Use npm run --silent, and go on after an interrupt with

  npm run --silent grade -- PROBLEM DIR --json --skip-done all.jsonl >> all.jsonl

Exit status: 0 when all tests of all files passed, 1 when not, 2 when the
command was wrong.

Every file runs in a process of its own, which may read Python's own files and
nothing else, write nothing, and start nothing; the code in it is kept from the
network as well. It may use a processor until its time is up, and 512 MB of
memory for Python; that a process takes more than 2 GB is noticed on Linux only.
Limits are seconds of the clock: on a busy machine, give a longer --timeout.`;
