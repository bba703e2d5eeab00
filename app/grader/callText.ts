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
  if ('init' in scenario) return dialogueText(upTo(scenario, step), name, text);
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
  if ('init' in scenario) return dialogueText(upTo(scenario, lastStep(scenario)), name, pythonText);
  if (!('start' in scenario)) return callText(scenario, 0, asked, []);
  const { start, steps } = scenario;
  const first = write(pythonText, name, [start, ...(steps[0] ?? [])]);
  return steps.length === 1
    ? first
    : `${first}  # and ${steps.length - 1} more, each fed the last result`;
}

/** A whole case as Python text that can be typed and run; null for an author's own source. */
export function writtenText(scenario: AnyCase, asked: Asked): string | null {
  const { name } = calledIn(scenario, asked);
  if ('init' in scenario) return dialogueText(scenario, name, exactText);
  if (!('start' in scenario)) return exactCall(scenario, 0, asked, []);
  const lines = scenario.steps.map((rest, at) => {
    const fed = at === 0 ? exactText(toArgument(scenario.start)) : 'it';
    return `it = ${name}(${[fed, ...rest.map((one) => exactText(toArgument(one)))].join(', ')})`;
  });
  return lines.join('\n');
}

type Dialogue = Extract<AnyCase, { init: unknown }>;

const lastStep = ({ calls, read = [] }: Dialogue) => calls.length + read.length;

/** What led to a step; of the attributes, only the one that it reads. */
function upTo(dialogue: Dialogue, step: number): Dialogue {
  const { calls, read = [] } = dialogue;
  const at = step - 1 - calls.length;
  return { ...dialogue, calls: calls.slice(0, step), read: at < 0 ? [] : read.slice(at, at + 1) };
}

function expressionText({ given = {}, setup = '', expr }: Extract<AnyCase, { expr: unknown }>) {
  const values = Object.entries(given).map(
    ([name, value]) => `${name} = ${pythonText(toArgument(value))}`,
  );
  return [...values, setup.trim(), expr].filter(Boolean).join('\n');
}

function dialogueText({ init, calls, read = [] }: Dialogue, name: string, text: Write): string {
  const object = write(text, name, init);
  const lines = [
    ...calls.map(([method, ...args]) => `it.${write(text, method, args)}`),
    ...read.map((attribute) => `it.${attribute}`),
  ];
  return lines.length === 0 ? object : [`it = ${object}`, ...lines].join('\n');
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
