/** How much of a whole has come, in bytes. */
export interface Progress {
  readonly bytes: number;
  readonly total: number;
}

/**
 * Adds up what arrives, and tells of it at every hundredth: often enough for an eye to follow, and
 * far more rarely than chunks come. The last hundredth is the end.
 *
 * @returns what to call with the length of every chunk.
 */
export function createMeter(
  total: number,
  tell: (progress: Progress) => void,
): (length: number) => void {
  let bytes = 0;
  let told = 0;
  return (length) => {
    bytes += length;
    const hundredths = Math.floor((100 * bytes) / total);
    if (hundredths === told) return;
    told = hundredths;
    tell({ bytes, total });
  };
}
