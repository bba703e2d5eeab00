const files = import.meta.glob<string>('./stubs/**/*.pyi', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** NumPy's stubs by the paths where the server looks for them; `stubs/PROVENANCE.md` says whose they are. */
export default Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice(1), text]),
);
