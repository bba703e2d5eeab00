import { toArgument } from '#problem';
import type { AnyCase, Entry, Outcome } from '#problem';
import { pythonText } from './text.ts';

/**
 * The call that a step of a case makes, as Python text: `ema_update(10.0, 20.0, 0.9)`.
 *
 * @param outcomes what the learner's steps gave; a chain is fed with them.
 */
export function callText(
  scenario: AnyCase,
  step: number,
  entry: Entry,
  outcomes: readonly Outcome[],
): string {
  if ('expr' in scenario)
    return scenario.setup ? `${scenario.setup.trim()}\n${scenario.expr}` : scenario.expr;
  if ('init' in scenario) return dialogueText(scenario, step, entry);
  if ('start' in scenario) {
    const before = outcomes[step - 1];
    const fed = before?.kind === 'returned' ? before.value : toArgument(scenario.start);
    const call = write(entry.name, [fed, ...(scenario.steps[step] ?? [])]);
    return `${call}  # step ${step + 1} of ${scenario.steps.length}`;
  }
  return write(entry.name, scenario.args, scenario.kwargs);
}

/** A whole case as Python text, where nothing is known of its steps. */
export function caseText(scenario: AnyCase, entry: Entry): string {
  if ('init' in scenario)
    return dialogueText(scenario, scenario.calls.length + (scenario.read?.length ?? 0), entry);
  if (!('start' in scenario)) return callText(scenario, 0, entry, []);
  const { start, steps } = scenario;
  const first = write(entry.name, [start, ...(steps[0] ?? [])]);
  return steps.length === 1
    ? first
    : `${first}  # and ${steps.length - 1} more, each fed the last result`;
}

function dialogueText(
  { init, calls, read = [] }: Extract<AnyCase, { init: unknown }>,
  step: number,
  entry: Entry,
): string {
  const object = write(entry.name, init);
  if (step === 0) return object;
  const lines = calls.slice(0, step).map(([method, ...args]) => `it.${write(method, args)}`);
  const attribute = read[step - 1 - calls.length];
  if (attribute !== undefined) lines.push(`it.${attribute}`);
  return [`it = ${object}`, ...lines].join('\n');
}

function write(
  name: string,
  args: readonly unknown[],
  kwargs: Readonly<Record<string, unknown>> = {},
): string {
  const text = (written: unknown) => pythonText(toArgument(written));
  const named = Object.entries(kwargs).map(([key, value]) => `${key}=${text(value)}`);
  return `${name}(${[...args.map(text), ...named].join(', ')})`;
}
