type Span = 'python' | 'run' | 'stop';

const started = new Set<Span>();

/** Puts a User Timing mark at a span's start, which the browser's tools and our benchmarks show. */
export function markStart(span: Span): void {
  started.add(span);
  performance.mark(`${span}:start`);
}

/** Marks the end of a span that was started (Python's is called ready), once, and measures it. */
export function markEnd(span: Span): void {
  if (!started.delete(span)) return;
  const end = span === 'python' ? 'python:ready' : `${span}:end`;
  performance.mark(end);
  performance.measure(span, `${span}:start`, end);
}

/** Marks that interpreters start from the snapshot from now on. */
export const markSnapshot = () => performance.mark('snapshot:ready');
