import { Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react';
import { whenCalm } from '../../session/calm.ts';
import { failLate } from '../../session/late.ts';
import { writeDraft } from '../../session/draft/draft.ts';
import { lineOf, useStepping } from '../../session/stepping.ts';
import { useSettings } from '../../session/settings.ts';
import { arrive, useView } from '../../session/view.ts';
import { endSteps } from '../steps/step.ts';
import { Fallback } from '../Fallback.tsx';
import { TextButton } from '../TextButton.tsx';
import { CodeFooter } from './CodeFooter.tsx';
import styles from './CodePane.module.css';
import { DraftNotice } from './DraftNotice.tsx';
import { followLine } from './followLine.ts';
import { ShareNotice } from './ShareNotice.tsx';
import { useFaults } from './useFaults.ts';

/** Monaco is large, and Python before it larger. */
const PATIENCE_MS = 60_000;

const CodeEditor = lazy(() => Promise.race([bringEditor(), failLate(PATIENCE_MS)]));

async function bringEditor() {
  await whenCalm();
  // In parts, so that the page is never deaf for long.
  await import('monaco-editor/editor');
  return import('./CodeEditor.tsx');
}

const StepsPanel = lazy(() => import('../steps/StepsPanel.tsx'));
/** The editor. Until Monaco is there, and if it never comes, a plain text box does its work. */
export function CodePane({ slug, code }: { slug: string; code: string }) {
  const plain = useRef<HTMLTextAreaElement>(null);
  const [isMonacoUp, setMonacoUp] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const fontSize = useSettings((settings) => settings.fontSize);
  const faults = useFaults(code);
  const target = useTarget(code);
  useEffect(() => {
    if (plain.current && target !== null) goThere(plain.current, target);
  }, [target]);
  const stepping = useStepping();
  const isStepping = stepping.kind !== 'closed';
  const line = lineOf(stepping);
  const source = isStepping ? stepping.source : '';
  const current = useMemo(
    () => (line === null ? null : followLine(source, code, line)),
    [source, code, line],
  );
  const write = (next: string) => writeDraft(slug, next);
  const takeOver = () => {
    const typed = document.activeElement === plain.current ? plain.current : null;
    setMonacoUp(true);
    return typed && ([typed.selectionStart, typed.selectionEnd] as const);
  };
  const doWithout = () => {
    setMonacoUp(false);
    setMissing(true);
  };
  return (
    <section
      className={styles.pane}
      aria-label="Your code"
      data-pane="code"
      data-is-stepping={isStepping}
    >
      <div className={styles.work}>
        <div className={styles.editors}>
          {!isMonacoUp && (
            <textarea
              ref={plain}
              className={styles.plain}
              style={{ fontSize }}
              aria-label="Python code"
              spellCheck={false}
              autoCapitalize="off"
              value={code}
              onChange={(event) => write(event.target.value)}
            />
          )}
          <Fallback onFail={doWithout}>
            <Suspense fallback={null}>
              <div className={styles.monaco} data-is-up={isMonacoUp}>
                <CodeEditor
                  slug={slug}
                  code={code}
                  faults={faults}
                  target={target}
                  current={current}
                  onChange={write}
                  takeOver={takeOver}
                />
              </div>
            </Suspense>
          </Fallback>
        </div>
        {isStepping && (
          <div className={styles.steps}>
            <Fallback instead={<NoSteps />}>
              <Suspense>
                <StepsPanel shown={stepping} code={code} />
              </Suspense>
            </Fallback>
          </div>
        )}
      </div>
      <ShareNotice slug={slug} />
      <DraftNotice slug={slug} />
      <CodeFooter slug={slug} doesTabIndent={isMonacoUp} isPlain={isMissing} />
      <pre className={styles.printed}>{code}</pre>
    </section>
  );
}

function NoSteps() {
  return (
    <p role="alert">
      What shows the steps could not be fetched. Check the connection, then reload the page; your
      code is kept. <TextButton onClick={() => void endSteps()}>Close</TextButton>
    </p>
  );
}

/** The line to go to, where it is by now. */
function useTarget(code: string): number | null {
  const target = useView((view) => view.target);
  return target && (followLine(target.source, code, target.line) ?? target.line);
}

function goThere(box: HTMLTextAreaElement, line: number): void {
  const before = box.value.split('\n').slice(0, line - 1);
  const place = before.reduce((length, text) => length + text.length + 1, 0);
  box.focus();
  box.setSelectionRange(place, place);
  arrive();
}
