/** The global scope of a service worker, of which the types of pages know nothing. */
export interface ServiceScope {
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', hear: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', hear: (event: MessageEvent) => void): void;
}

/** An event that is not over before a promise is. */
export interface LastingEvent extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response> | Response) => void;
}
