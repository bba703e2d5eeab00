import type { Seal } from './download.ts';
import type { Parts } from './protocol.ts';

/** What the files of an interpreter are known by, by the parts that they are. */
export type Seals = Readonly<Record<keyof Parts, Seal>>;

/** How long they are together, in bytes. */
export const totalOf = (seals: Seals) =>
  Object.values(seals).reduce((total, { size }) => total + size, 0);
