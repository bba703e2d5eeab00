/** What a problem is: everything an author's files may import. */
export * from './author.ts';
export * from './event.ts';
export * from './figure.ts';
export * from './inputs.ts';
export * from './outcome.ts';
export * from './problem.ts';
export * from './signature.ts';
export * from './value.ts';
