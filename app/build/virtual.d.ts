/** Made when the site is built, by `isolate.ts`. */
declare module 'virtual:frame' {
  export const frameHtml: string;
}

/** Made when the site is built, by `isolate.ts`. */
declare module 'virtual:parts' {
  export const worker: string;
  /** The address of NumPy's wheel, below the site's root. */
  export const wheel: string;
  export const seals: import('../python/seals.ts').Seals;
}

/** Made when the site is built, by `ship.ts`; null where no snapshot can be captured. */
declare module 'virtual:shipped' {
  const shipped: import('../python/shelf.ts').Shipped | null;
  export default shipped;
}

/** Made when a file is graded without a browser, by `confine.ts`. */
declare module 'virtual:confined' {
  const confinement: import('../python/confinement.ts').Confinement;
  export default confinement;
}

/** A problem's statement, rendered when the site is built, by `statement.ts`; its text apart. */
declare module '*/statement.md' {
  import type { Statement } from '#problem';
  const statement: Statement;
  export const html: string;
  export default statement;
}

/** A problem's description in plain words, cut where it is long. */
declare module '*/statement.md?description' {
  const description: string;
  export default description;
}

/** A problem's hints, each rendered when the site is built, by `hints.ts`. */
declare module '*/hints.md' {
  const hints: readonly string[];
  export default hints;
}
