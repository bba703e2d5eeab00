import type { Host, OpenHost } from './host.ts';
import { messageOf } from './message.ts';
import type { Versions } from './protocol.ts';
import { prepareSpare } from './spare.ts';
import type { Spare } from './spare.ts';

/** How the spare is; the versions are known from the first interpreter on. */
export type SpareState =
  | { readonly is: 'ready'; readonly versions: Versions }
  /** `isLost`: the place where the last one was has gone of itself. */
  | { readonly is: 'coming'; readonly versions: Versions | null; readonly isLost: boolean }
  | { readonly is: 'broken'; readonly versions: Versions | null; readonly reason: string };

/** @param unwanted ends it, unless it is ready before that is aborted. */
export type AddInterpreter = (died: () => void, unwanted: AbortSignal) => Promise<Spare>;

/** A host with always one interpreter ready, or on its way. */
export interface Spares {
  /** The spare, once it is ready. Rejects, with the reason, when Python is broken. */
  readonly ready: () => Promise<Spare>;
  /** Starts the next one, because the spare is being used. */
  readonly replace: () => void;
  /** Starts one more beside the spare, and after it; see `prepareSpare`. */
  readonly add: AddInterpreter;
  /** Begins anew, with another host. */
  readonly restart: () => void;
  /** Begins anew if what was ended may still keep a processor busy. */
  readonly coolDown: () => void;
}

/** @param become is told every change of the spare's state. */
export function createSpares(open: OpenHost, become: (state: SpareState) => void): Spares {
  let versions: Versions | null = null;
  let host: Promise<Host>;
  let spare: Promise<Spare>;

  const begin = (isLost: boolean) => {
    let isGood = false;
    // One that goes before it was of use would go again: then Python is broken.
    host = open(() => isGood && begin(true));
    replace(isLost);
    spare.then(
      () => (isGood = true),
      () => {},
    );
  };
  const replace = (isLost = false) => {
    become({ is: 'coming', versions, isLost });
    const next = host.then(async (opened) => {
      const prepared = prepareSpare(opened, () => spare === next && replace());
      prepared.catch(() => {});
      await Promise.race([opened.booted, prepared]);
      return prepared;
    });
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
  const add: AddInterpreter = async (died, unwanted) => {
    await ready();
    const opened = await host;
    unwanted.throwIfAborted();
    return prepareSpare(opened, died, unwanted);
  };
  const restart = () => {
    host.then(
      ({ close }) => close(),
      () => {},
    );
    begin(false);
  };
  const coolDown = () => {
    const asked = host;
    asked.then(
      ({ mayBurn }) => {
        if (asked === host && mayBurn?.()) restart();
      },
      () => {},
    );
  };
  /** Whoever waits for a spare that will not come gets the one in its place. */
  const ready = async (): Promise<Spare> => {
    const awaited = spare;
    const made = await awaited.catch((error: unknown) => {
      if (awaited === spare) throw error;
    });
    return made && awaited === spare ? made : ready();
  };

  begin(false);
  return { ready, replace, add, restart, coolDown };
}
