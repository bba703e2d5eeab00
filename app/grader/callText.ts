import { calledIn, toArgument } from '#problem';
import type { AnyCase, Argument, Asked, Outcome } from '#problem';
import { exactText, pythonText } from './text.ts';

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
  const call = stepText(scenario, step, asked, outcomes, pythonText);
  if (!('start' in scenario)) return call;
  return `${call}  # step ${step + 1} of ${scenario.steps.length}`;
}

/** The same as {@link callText} with nothing left out, to be typed and run; null for an author's own source. */
export function exactCall(
  scenario: AnyCase,
  step: number,
  asked: Asked,
  outcomes: readonly Outcome[],
): string | null {
  return 'expr' in scenario ? null : stepText(scenario, step, asked, outcomes, exactText);
}

type Write = (value: Argument) => string;

function stepText(
  scenario: AnyCase,
  step: number,
  asked: Asked,
  outcomes: readonly Outcome[],
  text: Write,
): string {
  if ('expr' in scenario) return expressionText(scenario);
  const { name } = calledIn(scenario, asked);
  if ('init' in scenario) return dialogueText(scenario, step, name, text);
  if ('start' in scenario) {
    const before = outcomes[step - 1];
    const fed = before?.kind === 'returned' ? before.value : toArgument(scenario.start);
    return write(text, name, [fed, ...(scenario.steps[step] ?? [])]);
  }
  return write(text, name, scenario.args, scenario.kwargs);
}

/** A whole case as Python text, where nothing is known of its steps. */
export function caseText(scenario: AnyCase, asked: Asked): string {
  const { name } = calledIn(scenario, asked);
  if ('init' in scenario) return dialogueText(scenario, lastStep(scenario), name, pythonText);
  if (!('start' in scenario)) return callText(scenario, 0, asked, []);
  const { start, steps } = scenario;
  const first = write(pythonText, name, [start, ...(steps[0] ?? [])]);
  return steps.length === 1
    ? first
    : `${first}  # and ${steps.length - 1} more, each fed the last result`;
}

/** A whole case as Python text that can be typed and run; null for an author's own source. */
export function writtenText(scenario: AnyCase, asked: Asked): string | null {
  if (!('start' in scenario))
    return exactCall(scenario, 'init' in scenario ? lastStep(scenario) : 0, asked, []);
  const { name } = calledIn(scenario, asked);
  const lines = scenario.steps.map((rest, at) => {
    const fed = at === 0 ? exactText(toArgument(scenario.start)) : 'it';
    return `it = ${name}(${[fed, ...rest.map((one) => exactText(toArgument(one)))].join(', ')})`;
  });
  return lines.join('\n');
}

const lastStep = ({ calls, read = [] }: Extract<AnyCase, { init: unknown }>) =>
  calls.length + read.length;

function expressionText({ given = {}, setup = '', expr }: Extract<AnyCase, { expr: unknown }>) {
  const values = Object.entries(given).map(([name, value]) => `${name} = ${textOf(value)}`);
  return [...values, setup.trim(), expr].filter(Boolean).join('\n');
}

function dialogueText(
  { init, calls, read = [] }: Extract<AnyCase, { init: unknown }>,
  step: number,
  name: string,
  text: Write,
): string {
  const object = write(text, name, init);
  if (step === 0) return object;
  const lines = calls.slice(0, step).map(([method, ...args]) => `it.${write(text, method, args)}`);
  const attribute = read[step - 1 - calls.length];
  if (attribute !== undefined) lines.push(`it.${attribute}`);
  return [`it = ${object}`, ...lines].join('\n');
}

function write(
  text: Write,
  name: string,
  args: readonly unknown[],
  kwargs: Readonly<Record<string, unknown>> = {},
): string {
  const textOf = (written: unknown) => text(toArgument(written));
  const named = Object.entries(kwargs).map(([key, value]) => `${key}=${textOf(value)}`);
  return `${name}(${[...args.map(textOf), ...named].join(', ')})`;
}

const textOf = (written: unknown) => pythonText(toArgument(written));
