type Span = 'python' | 'run' | 'stop';

/** Puts a User Timing mark at a span's start, which the browser's tools and our benchmarks show. */
export function markStart(span: Span): void {
  performance.mark(`${span}:start`);
}

/** Marks a span's end (Python's is called ready) and measures it. */
export function markEnd(span: Span): void {
  const end = span === 'python' ? 'python:ready' : `${span}:end`;
  performance.mark(end);
  performance.measure(span, `${span}:start`, end);
}
