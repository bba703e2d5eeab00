import { Suspense, lazy, useMemo, useRef, useState } from 'react';
import { useDrafts, writeDraft } from '../session/draft.ts';
import { useRun } from '../session/run.ts';
import styles from './CodePane.module.css';
import { Fallback } from './Fallback.tsx';

const CodeEditor = lazy(() => import('./CodeEditor.tsx'));

/** A line that a program stumbled over, and why. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}

/** The editor. Until Monaco is there, and if it never comes, a plain text box does its work. */
export function CodePane({ slug, code }: { slug: string; code: string }) {
  const plain = useRef<HTMLTextAreaElement>(null);
  const [isMonacoUp, setMonacoUp] = useState(false);
  const isKept = useDrafts((drafts) => drafts.isKept);
  const fault = useFault(code);
  const write = (next: string) => writeDraft(slug, next);
  /** Whoever is typing goes on at the same place; null if nobody is. */
  const takeOver = () => {
    const caret = document.activeElement === plain.current ? plain.current : null;
    setMonacoUp(true);
    return caret && caret.selectionStart;
  };
  return (
    <section className={styles.pane} aria-label="Your code">
      <div className={styles.editors}>
        {!isMonacoUp && (
          <textarea
            ref={plain}
            className={styles.plain}
            aria-label="Python code"
            spellCheck={false}
            autoCapitalize="off"
            value={code}
            onChange={(event) => write(event.target.value)}
          />
        )}
        <Fallback content={null}>
          <Suspense fallback={null}>
            <div className={styles.monaco} data-is-up={isMonacoUp}>
              <CodeEditor code={code} fault={fault} onChange={write} takeOver={takeOver} />
            </div>
          </Suspense>
        </Fallback>
      </div>
      <p className={styles.hint}>
        Tab indents; press <kbd>Ctrl</kbd>+<kbd>M</kbd> to let it move the focus instead.
        {!isKept && ' This browser keeps no drafts: copy your code before you close the page.'}
      </p>
    </section>
  );
}

/** What refused the program, for as long as the code is the one that was refused. */
function useFault(code: string): Fault | null {
  const { phase, source } = useRun();
  const error = phase.kind === 'ended' && phase.ending.kind === 'refused' && phase.ending.error;
  const isCurrent = code === source;
  return useMemo(
    () =>
      error && error.line !== null && isCurrent
        ? { line: error.line, message: `${error.type}: ${error.message}` }
        : null,
    [error, isCurrent],
  );
}
