import { calledIn, toArgument } from '#problem';
import type { AnyCase, Asked, Outcome } from '#problem';
import { pythonText } from './text.ts';

/**
 * The call that a step of a case makes, as Python text: `ema_update(10.0, 20.0, 0.9)`.
 *
 * @param outcomes what the learner's steps gave; a chain is fed with them.
 */
export function callText(
  scenario: AnyCase,
  step: number,
  asked: Asked,
  outcomes: readonly Outcome[],
): string {
  if ('expr' in scenario) return expressionText(scenario);
  const { name } = calledIn(scenario, asked);
  if ('init' in scenario) return dialogueText(scenario, step, name);
  if ('start' in scenario) {
    const before = outcomes[step - 1];
    const fed = before?.kind === 'returned' ? before.value : toArgument(scenario.start);
    const call = write(name, [fed, ...(scenario.steps[step] ?? [])]);
    return `${call}  # step ${step + 1} of ${scenario.steps.length}`;
  }
  return write(name, scenario.args, scenario.kwargs);
}

/** A whole case as Python text, where nothing is known of its steps. */
export function caseText(scenario: AnyCase, asked: Asked): string {
  const { name } = calledIn(scenario, asked);
  if ('init' in scenario)
    return dialogueText(scenario, scenario.calls.length + (scenario.read?.length ?? 0), name);
  if (!('start' in scenario)) return callText(scenario, 0, asked, []);
  const { start, steps } = scenario;
  const first = write(name, [start, ...(steps[0] ?? [])]);
  return steps.length === 1
    ? first
    : `${first}  # and ${steps.length - 1} more, each fed the last result`;
}

/** A whole case as Python text that can be typed and run; null for an author's own source. */
export function writtenText(scenario: AnyCase, asked: Asked): string | null {
  if ('expr' in scenario) return null;
  if (!('start' in scenario)) return caseText(scenario, asked);
  const { name } = calledIn(scenario, asked);
  const { start, steps } = scenario;
  const fed = (at: number) => (at === 0 ? textOf(start) : 'it');
  return steps
    .map((rest, at) => `it = ${name}(${[fed(at), ...rest.map(textOf)].join(', ')})`)
    .join('\n');
}

function expressionText({ given = {}, setup = '', expr }: Extract<AnyCase, { expr: unknown }>) {
  const values = Object.entries(given).map(([name, value]) => `${name} = ${textOf(value)}`);
  return [...values, setup.trim(), expr].filter(Boolean).join('\n');
}

function dialogueText(
  { init, calls, read = [] }: Extract<AnyCase, { init: unknown }>,
  step: number,
  name: string,
): string {
  const object = write(name, init);
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
  const named = Object.entries(kwargs).map(([key, value]) => `${key}=${textOf(value)}`);
  return `${name}(${[...args.map(textOf), ...named].join(', ')})`;
}

const textOf = (written: unknown) => pythonText(toArgument(written));
