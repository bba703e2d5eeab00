import { seals } from 'virtual:parts';
import { create } from 'zustand';
import type { Progress } from '../python/progress.ts';
import { totalOf } from '../python/seals.ts';

/** How far Python has come while it loads; once all its bytes are there, it is being started. */
export type Loading =
  | { readonly step: 'fetching'; readonly bytes: number; readonly total: number }
  | { readonly step: 'starting'; readonly total: number };

const total = totalOf(seals);

export const useLoading = create<Loading>(() => ({ step: 'fetching', bytes: 0, total }));

/** So many bytes are there. */
export const showFetching = ({ bytes }: Pick<Progress, 'bytes'>) =>
  useLoading.setState({ step: 'fetching', bytes, total }, true);

/** All bytes are there. */
export const showStarting = () => useLoading.setState({ step: 'starting', total }, true);
