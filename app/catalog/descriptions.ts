const texts = import.meta.glob<string>('/problems/*/statement.md', {
  eager: true,
  query: '?description',
  import: 'default',
});

/** The beginning of each problem's statement, in plain words, by slug: for searching, and fetched for it. */
export const descriptions: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.split('/')[2] ?? '', text]),
);
