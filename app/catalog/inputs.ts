import type { AnyInputs } from '#problem';

/** Apart from the catalogue, whose files every page needs: they bring fast-check along. */
const generators = import.meta.glob<AnyInputs>('/problems/*/inputs.ts', {
  import: 'default',
});

const loaderOf = (slug: string) => generators[`/problems/${slug}/inputs.ts`];

export const hasInputs = (slug: string) => loaderOf(slug) !== undefined;

/** What makes valid inputs of a problem; null when it has nothing that does. */
export const loadInputs = async (slug: string) => (await loaderOf(slug)?.()) ?? null;
