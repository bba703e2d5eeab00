import type { Listing } from '../../catalog/catalog.ts';
import { useConnection } from '../../session/connection.ts';
import { useProblem } from '../../session/problem.ts';
import { usePython } from '../../session/python.ts';
import { hasPassed, useRun } from '../../session/run.ts';
import { Elapsed } from './Elapsed.tsx';
import { Finish } from './Finish.tsx';
import { Loading } from './Loading.tsx';
import { PythonTrouble } from './PythonTrouble.tsx';
import styles from './RunStatus.module.css';
import { Stairs } from './Stairs.tsx';
import { Summary } from './Summary.tsx';

/** What is happening, in two lines whose room is always kept, so that nothing below them moves. */
export function RunStatus({ listing, root }: { listing: Listing; root: string }) {
  const isDone = useRun(hasPassed);
  return (
    <div className={styles.status} data-is-done={isDone}>
      <Stairs />
      <div className={styles.lines}>
        <Summary />
        <Detail listing={listing} root={root} />
      </div>
    </div>
  );
}

/** What is not spoken: figures that change all the time, and the next step. */
function Detail({ listing, root }: { listing: Listing; root: string }) {
  const python = usePython((state) => state.kind);
  const isLost = usePython((state) => state.kind === 'restarting' && state.isLost);
  const phase = useRun((state) => state.phase);
  const isDone = useRun(hasPassed);
  const advice = useProblem((open) => (open.kind === 'failed' ? open.advice : null));
  const isOnline = useConnection((connection) => connection.isOnline);
  if (phase.kind === 'playing') return <Elapsed since={phase.since} />;
  if (python === 'broken' || isLost) return <PythonTrouble />;
  if (python === 'loading') return <Loading />;
  if (isDone) return <Finish slug={listing.slug} root={root} />;
  if (!isOnline) return <p className={styles.hint}>You are offline: running works all the same.</p>;
  if (phase.kind !== 'idle') return null;
  return <p className={styles.hint}>{advice ?? 'Change the code, then press Run tests.'}</p>;
}
