import { CircleCheck, CircleX } from 'lucide-react';
import type { CallEnd } from '../../session/stepping.ts';
import { Fold } from '../report/Fold.tsx';
import { plain } from '../report/plain.ts';
import styles from './StepsPanel.module.css';

/** What calls came to: what was expected beside what came. */
export function CallEnds({ ends }: { ends: readonly CallEnd[] }) {
  return ends.map(({ call, expected, actual, isRight }, index) => (
    <div key={index} className={styles.end} data-is-right={isRight}>
      <p>
        {isRight ? <CircleCheck aria-hidden="true" /> : <CircleX aria-hidden="true" />}
        {isRight ? 'As expected' : 'Not as expected'}
        {call !== null && <code>: {call}</code>}
      </p>
      <dl>
        <div>
          <dt>Expected</dt>
          <dd>
            <Fold pieces={plain(expected ?? '')} />
          </dd>
        </div>
        <div>
          <dt>Actual</dt>
          <dd>
            <Fold pieces={plain(actual)} />
          </dd>
        </div>
      </dl>
    </div>
  ));
}
