import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { renderStatement } from '../../app/build/statement.ts';

/** The problems that the site is built from, each with what its statement says. */
export const PROBLEMS = readdirSync('problems')
  .map((slug) => ({ slug, file: `problems/${slug}/statement.md` }))
  .filter(({ file }) => existsSync(file))
  .map(({ slug, file }) => ({ slug, ...renderStatement(readFileSync(file, 'utf8')) }));

/** Those of the track that `ema-update` begins, in its order. */
export const TRACK = 'Weight averaging';
export const STEPS = PROBLEMS.filter(({ step }) => step?.track === TRACK).toSorted(
  (one, other) => (one.step?.place ?? 0) - (other.step?.place ?? 0),
);
/** How many of them count. */
export const COUNTED = STEPS.filter(({ step }) => !step?.isOptional).length;
