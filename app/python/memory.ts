/** Pages of 64 kB: 512 MB, so that a program that eats memory gets MemoryError and not the tab. */
const MOST_PAGES = 512 * 16;

/** Refuses to grow any WebAssembly memory of this realm beyond the cap. */
export function capMemory(): void {
  const { grow } = WebAssembly.Memory.prototype;
  // Learner code may replace any method by which one function calls another.
  const { apply } = Reflect;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number) {
    if (this.buffer.byteLength / 65_536 + Number(pages) > MOST_PAGES)
      throw new RangeError('Python may use 512 MB of memory here.');
    return apply(grow, this, [pages]) as number;
  };
}
