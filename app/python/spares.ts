import type { Host, OpenHost } from './host.ts';
import { messageOf } from './message.ts';
import type { Versions } from './protocol.ts';
import { prepareSpare } from './spare.ts';
import type { Spare } from './spare.ts';

/** How the spare is; the versions are known from the first interpreter on. */
export type SpareState =
  | { readonly is: 'ready'; readonly versions: Versions }
  | { readonly is: 'coming'; readonly versions: Versions | null }
  | { readonly is: 'broken'; readonly versions: Versions | null; readonly reason: string };

/** A host with always one interpreter ready, or on its way. */
export interface Spares {
  /** The spare, once it is ready. Rejects, with the reason, when Python is broken. */
  readonly ready: () => Promise<Spare>;
  /** Starts the next one, because the spare is being used. */
  readonly replace: () => void;
  /** Begins anew, with another host. */
  readonly restart: () => void;
}

/** @param become is told every change of the spare's state. */
export function createSpares(open: OpenHost, become: (state: SpareState) => void): Spares {
  let versions: Versions | null = null;
  let host: Promise<Host>;
  let spare: Promise<Spare>;

  const begin = () => {
    host = open(begin);
    replace();
  };
  const replace = () => {
    become({ is: 'coming', versions });
    const next = host.then((opened) => prepareSpare(opened, () => spare === next && replace()));
    spare = next;
    next.then(
      (made) => {
        versions = made.versions;
        if (spare === next) become({ is: 'ready', versions });
      },
      (error: unknown) => {
        if (spare === next) become({ is: 'broken', versions, reason: messageOf(error) });
      },
    );
  };
  const restart = () => {
    host.then(
      ({ close }) => close(),
      () => {},
    );
    begin();
  };

  begin();
  return { ready: () => spare, replace, restart };
}
