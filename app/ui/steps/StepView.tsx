import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { TraceStep } from '../../python/trace.ts';
import { goToStep } from '../../session/stepping.ts';
import type { Stepping } from '../../session/stepping.ts';
import { IconButton } from '../IconButton.tsx';
import { CallEnds } from './CallEnds.tsx';
import { endsAt } from './endsAt.ts';
import styles from './StepsPanel.module.css';
import { Variables } from './Variables.tsx';

/** One of the steps, and the way to the others. */
export function StepView(shown: Extract<Stepping, { kind: 'open' }>) {
  const { trace, at, source, lost } = shown;
  const { steps, isCut } = trace;
  const step = steps[at];
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => slider.current?.focus({ preventScroll: true }), []);
  if (!step) return null;
  const isLast = at === steps.length - 1;
  return (
    <>
      <div className={styles.controls}>
        <IconButton name="First step" icon={<ChevronFirst />} onPress={() => goToStep(0)} />
        <IconButton name="Back" icon={<ChevronLeft />} onPress={() => goToStep(at - 1)} />
        <input
          ref={slider}
          type="range"
          aria-label="Step"
          aria-valuetext={`${at + 1} of ${steps.length}`}
          min={0}
          max={steps.length - 1}
          value={at}
          onChange={({ currentTarget }) => goToStep(currentTarget.valueAsNumber)}
        />
        <IconButton name="Forward" icon={<ChevronRight />} onPress={() => goToStep(at + 1)} />
        <IconButton
          name="Last step"
          icon={<ChevronLast />}
          onPress={() => goToStep(steps.length - 1)}
        />
      </div>
      <div aria-live="polite" className={styles.said}>
        <p>{placeOf(step, at, steps.length)}</p>
        <pre className={styles.line}>{source.split(/\r\n|\r|\n/)[step.line - 1]?.trim()}</pre>
        {step.value && (
          <p className={styles.came} data-kind={step.kind}>
            {step.kind}{' '}
            <code>
              {step.kind === 'raises' && `${step.value.type}: `}
              {step.value.text}
            </code>
            {step.kind !== 'raises' && <span>{step.value.type}</span>}
          </p>
        )}
        {isLast && isCut && (
          <p className={styles.note}>
            The first {steps.length.toLocaleString('en')} steps are shown; the program went on.
          </p>
        )}
        {isLast && lost !== null && <p className={styles.note}>{lost}</p>}
        <CallEnds ends={endsAt(shown)} />
      </div>
      <Variables variables={step.variables} />
    </>
  );
}

function placeOf({ line, name, depth }: TraceStep, at: number, count: number): string {
  const deep = depth > 1 ? `, ${depth} calls deep` : '';
  return `Step ${at + 1} of ${count}, line ${line}, in ${name}${deep}`;
}
