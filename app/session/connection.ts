import { create } from 'zustand';

interface Connection {
  /** What the browser believes: a page that is served by its own computer needs no network. */
  readonly isOnline: boolean;
}

export const useConnection = create<Connection>(() => ({ isOnline: navigator.onLine }));

/** Keeps the store in step with the browser. */
export function watchConnection(): void {
  const look = () => useConnection.setState({ isOnline: navigator.onLine });
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
}
