const files = import.meta.glob<string>('/problems/*/support.py', {
  query: '?raw',
  import: 'default',
});

/** The code that a problem lends to the learner's, or null. */
export const loadSupport = async (slug: string): Promise<string | null> =>
  (await files[`/problems/${slug}/support.py`]?.()) ?? null;
