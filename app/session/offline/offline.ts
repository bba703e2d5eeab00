import { create } from 'zustand';

interface Offline {
  readonly readiness: Readiness;
  readonly update: Update;
}

/** `none`: not kept, or not any more; `unable`: it cannot be kept here. */
export type Readiness = 'none' | 'unable' | 'preparing' | 'ready';

/** `waiting`: a new version can be had; `elsewhere`: it was taken in another tab, and holds here too. */
export type Update = 'none' | 'waiting' | 'elsewhere' | 'dismissed';

export const useOffline = create<Offline>(() => ({ readiness: 'none', update: 'none' }));

/** Asks for nothing any more until something else happens. */
export const dismissUpdate = () => useOffline.setState({ update: 'dismissed' });
