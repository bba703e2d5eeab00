import { Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react';
import { useOffline } from '../../session/offline/offline.ts';
import type { Readiness } from '../../session/offline/offline.ts';
import { useUsage } from '../../session/offline/usage.ts';
import { clearSite } from '../../session/offline/worker.ts';
import { Fallback } from '../Fallback.tsx';
import { isLetter } from '../keys.ts';
import { OutlineButton } from '../OutlineButton.tsx';
import { Sheet } from '../Sheet.tsx';
import { useShortcut } from '../useShortcut.ts';

const WITHOUT_NETWORK: Readonly<Record<Readiness, string>> = {
  none: 'Not stored: needs a connection until you next open a problem',
  unable: 'Needs a connection: the site could not be stored here',
  preparing: 'Getting ready for offline use',
  ready: 'Works offline',
};

/** Comes with the sheet's first opening. */
const Backup = lazy(() => import('./Backup.tsx'));
const MISSING =
  'What exports and imports could not be fetched. Check the connection, then reload the page; your code is kept.';

/**
 * The learner's work, to be taken along; and what of the site is stored, whether it is enough to go on
 * without a network, and a way to clear it: on a sheet that its key opens or the button in `Notices.tsx`,
 * which the page's own HTML may hold.
 */
export default function StorageSheet() {
  const ref = useRef<HTMLDialogElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const open = useCallback(() => {
    setOpened(true);
    ref.current?.showModal();
  }, []);
  useShortcut(isLetter('K'), open);
  useEffect(() => {
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && target.closest('[data-opens=storage]')) open();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [open]);
  const readiness = useOffline((offline) => offline.readiness);
  const { bytes, isPersistent } = useUsage();
  return (
    <Sheet ref={ref} title="Stored on this device">
      {wasOpened && (
        <Fallback instead={<p role="alert">{MISSING}</p>}>
          <Suspense>
            <Backup />
          </Suspense>
        </Fallback>
      )}
      <h3>The site</h3>
      <p role="status">{WITHOUT_NETWORK[readiness]}.</p>
      {bytes !== null && (
        <p>
          {megabytes(bytes)} MB used on this device.{' '}
          {isPersistent
            ? 'The browser keeps it until you clear it.'
            : 'The browser may clear it when it needs the space.'}
        </p>
      )}
      <p>
        Clearing removes the site’s files; your work stays. The page then needs a connection, and is
        stored again when you next open a problem.
      </p>
      <OutlineButton
        // It keeps the focus when there is nothing left to clear.
        aria-disabled={readiness !== 'ready'}
        onClick={() => {
          if (readiness === 'ready') void clearSite();
        }}
      >
        Clear stored files
      </OutlineButton>
    </Sheet>
  );
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e6 ? 1 : 0);
