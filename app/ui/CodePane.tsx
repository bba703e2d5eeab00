import { Suspense, lazy } from 'react';
import { useDrafts, writeDraft } from '../session/draft.ts';
import { useRun } from '../session/run.ts';
import styles from './CodePane.module.css';
import { Fallback } from './Fallback.tsx';

const CodeEditor = lazy(() => import('./CodeEditor.tsx'));

export interface EditorProps {
  readonly code: string;
  readonly onChange: (code: string) => void;
  /** The line that a refused program stumbled over, and why. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

/** The editor. Until Monaco is there, and if it never comes, a plain text box does its work. */
export function CodePane({ slug, code }: { slug: string; code: string }) {
  const isKept = useDrafts((drafts) => drafts.isKept);
  const fault = useFault();
  const props = { code, fault, onChange: (next: string) => writeDraft(slug, next) };
  const plain = <PlainEditor {...props} />;
  return (
    <section className={styles.pane} aria-label="Your code">
      <Fallback content={plain}>
        <Suspense fallback={plain}>
          <CodeEditor {...props} />
        </Suspense>
      </Fallback>
      <p className={styles.hint}>
        Tab indents; press <kbd>Ctrl</kbd>+<kbd>M</kbd> to let it move the focus instead.
        {!isKept && ' This browser keeps no drafts: copy your code before you close the page.'}
      </p>
    </section>
  );
}

function useFault(): EditorProps['fault'] {
  const phase = useRun((run) => run.phase);
  if (phase.kind !== 'ended' || phase.ending.kind !== 'refused') return null;
  const { type, message, line } = phase.ending.error;
  return line === null ? null : { line, message: `${type}: ${message}` };
}

function PlainEditor({ code, onChange }: EditorProps) {
  return (
    <textarea
      className={styles.plain}
      aria-label="Python code"
      spellCheck={false}
      autoCapitalize="off"
      value={code}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
