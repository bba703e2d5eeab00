import { diffLines } from 'diff';
import { ScrollBox } from '../ScrollBox.tsx';
import { Spoken } from '../Spoken.tsx';
import styles from './CodeDiff.module.css';

interface Props {
  /** What it shows, in words. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Two programs as one, with the lines that only one of them has marked, by a sign and by words too. */
export function CodeDiff({ name, before, after }: Props) {
  return (
    <ScrollBox label={name}>
      <code className={styles.lines}>
        {linesOf(before, after).map(({ text, kind }, at) => (
          <span key={at} className={styles.line} data-kind={kind}>
            <span className={styles.sign} aria-hidden>
              {SIGNS[kind]}
            </span>
            {kind !== 'same' && <Spoken>{kind}: </Spoken>}
            {text}
            {'\n'}
          </span>
        ))}
      </code>
    </ScrollBox>
  );
}

interface Line {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

const SIGNS = { same: ' ', added: '+', removed: '−' } as const;

/** Line ends say nothing: an older program may have had others. */
function linesOf(before: string, after: string): readonly Line[] {
  const [old, now] = [endLines(before), endLines(after)];
  const parts = diffLines(old, now, { maxEditLength: MOST }) ?? replaced(old, now);
  return parts.flatMap(({ value, added, removed }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): Line => ({ text, kind }));
  });
}

/** Two long programs that share nothing would keep the page busy for long: they are shown as such. */
const MOST = 1_000;
const replaced = (old: string, now: string) => [
  { value: old, added: false, removed: true },
  { value: now, added: true, removed: false },
];

const endLines = (code: string) => `${code.replace(/\r\n?/g, '\n').trimEnd()}\n`;
