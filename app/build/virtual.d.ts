/** Made when the site is built, by `isolate.ts`. */
declare module 'virtual:isolated' {
  export const frameHtml: string;
  export const workerSource: string;
  export const sizes: import('../python/parts.ts').Sizes;
}

/** A problem's statement, rendered when the site is built, by `statement.ts`. */
declare module '*/statement.md' {
  import type { Statement } from '#problem';
  const statement: Statement;
  export default statement;
}
