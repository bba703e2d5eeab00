import type { Order, Report } from './protocol.ts';

/** Where interpreters live, away from the page: a sandboxed frame, or confined processes. */
export interface Host {
  /** Starts an interpreter; `hear` is told all it reports, or that it died. */
  readonly spawn: (hear: (report: Report) => void) => Remote;
  readonly close: () => void;
  /** Rejects when interpreters cannot be started after all, with a sentence for the learner. */
  readonly booted?: Promise<void>;
  /** Whether an interpreter that was ended may still keep a processor busy, until the host is closed. */
  readonly mayBurn?: () => boolean;
}

/** An interpreter, from the page's side. */
export interface Remote {
  readonly send: (order: Order) => void;
  /** Asks Python to come back; without shared memory nothing happens. */
  readonly interrupt: () => void;
  readonly terminate: () => void;
  /** Whether its host has lately given no sign of life, where that can be known. */
  readonly isSilent?: () => boolean;
  /** Whether its host is still there, where one can go before its interpreters are ended. */
  readonly isOpen?: () => boolean;
}

/**
 * Opens a host.
 *
 * @param gone is called, once, when the whole host has died of itself, before its interpreters do.
 * @throws Error with a sentence for the learner when Python cannot be brought up.
 */
export type OpenHost = (gone: () => void) => Promise<Host>;
