import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { writeDraft } from '../../session/draft/draft.ts';
import { useSettings } from '../../session/settings.ts';
import { useView } from '../../session/view.ts';
import { CodeFooter } from './CodeFooter.tsx';
import styles from './CodePane.module.css';
import { DraftNotice } from './DraftNotice.tsx';
import { Fallback } from './Fallback.tsx';
import { useFaults } from './useFaults.ts';

const CodeEditor = lazy(() => import('./CodeEditor.tsx'));

/** The editor. Until Monaco is there, and if it never comes, a plain text box does its work. */
export function CodePane({ slug, code }: { slug: string; code: string }) {
  const plain = useRef<HTMLTextAreaElement>(null);
  const [isMonacoUp, setMonacoUp] = useState(false);
  const fontSize = useSettings((settings) => settings.fontSize);
  const faults = useFaults(code);
  useTarget(plain);
  const write = (next: string) => writeDraft(slug, next);
  /** Whoever is typing goes on at the same place; null if nobody is. */
  const takeOver = () => {
    const caret = document.activeElement === plain.current ? plain.current : null;
    setMonacoUp(true);
    return caret && caret.selectionStart;
  };
  return (
    <section className={styles.pane} aria-label="Your code" data-pane="code">
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
        <Fallback content={null}>
          <Suspense fallback={null}>
            <div className={styles.monaco} data-is-up={isMonacoUp}>
              <CodeEditor
                path={`${slug}.py`}
                code={code}
                faults={faults}
                onChange={write}
                takeOver={takeOver}
              />
            </div>
          </Suspense>
        </Fallback>
      </div>
      <DraftNotice slug={slug} />
      <CodeFooter />
      <pre className={styles.printed}>{code}</pre>
    </section>
  );
}

/** Until Monaco is there, the text box goes to the line that is asked for. */
function useTarget(plain: React.RefObject<HTMLTextAreaElement | null>): void {
  const target = useView((view) => view.target);
  useEffect(() => {
    const box = plain.current;
    if (!box || !target) return;
    const lines = box.value.split('\n');
    const start = lines.slice(0, target.line - 1).join('\n').length + (target.line > 1 ? 1 : 0);
    box.focus();
    box.setSelectionRange(start, start + (lines[target.line - 1] ?? '').length);
  }, [plain, target]);
}
