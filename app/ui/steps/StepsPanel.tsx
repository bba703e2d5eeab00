import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { recordAgain } from '../../session/steps.ts';
import type { Stepping } from '../../session/stepping.ts';
import { IconButton } from '../IconButton.tsx';
import { TextButton } from '../TextButton.tsx';
import { useShortcut } from '../useShortcut.ts';
import { endSteps } from './step.ts';
import { StepView } from './StepView.tsx';
import styles from './StepsPanel.module.css';

interface Props {
  readonly shown: Exclude<Stepping, { kind: 'closed' }>;
  /** As it is by now. */
  readonly code: string;
}

/** A program, line by line: where it is, what it knows there, and what comes of it. */
export default function StepsPanel({ shown, code }: Props) {
  const panel = useRef<HTMLElement>(null);
  const { kind, title, source } = shown;
  useEffect(() => {
    // The slider may have it already.
    if (panel.current?.contains(document.activeElement) === false) focus(panel.current);
  }, []);
  useShortcut(
    ({ key, target }) =>
      key === 'Escape' && target instanceof Element && isHere(target, panel.current),
    () => void endSteps(),
  );
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label="Steps"
      aria-busy={kind === 'recording'}
      tabIndex={-1}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <IconButton name="Close steps (Escape)" icon={<X />} onPress={() => void endSteps()} />
      </header>
      {code !== source && kind !== 'recording' && (
        <p role="status" className={styles.note}>
          You have changed the code; these steps are of the code before.{' '}
          <TextButton
            onClick={() => {
              // The button goes, and with it the focus.
              focus(panel.current);
              void recordAgain();
            }}
          >
            Record again
          </TextButton>
        </p>
      )}
      {kind === 'recording' && <p role="status">The steps are being recorded.</p>}
      {kind === 'failed' && <p role="alert">{shown.message}</p>}
      {kind === 'open' && <StepView {...shown} />}
    </section>
  );
}

const focus = (panel: HTMLElement | null) => panel?.focus({ preventScroll: true });

/** Where nothing has the focus, the body has it. */
const isHere = (target: Element, panel: Element | null) =>
  target === document.body || panel?.contains(target) === true;
