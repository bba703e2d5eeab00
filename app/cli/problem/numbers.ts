/** Every number in some data, in its order; in texts, such as Python source, those written there. */
export function numbersIn(data: unknown): readonly number[] {
  switch (typeof data) {
    case 'number':
      return [data];
    case 'bigint':
      return [Number(data)];
    case 'string':
      return writtenNumbers(data).map(({ value }) => value);
    case 'object':
      if (data === null) return [];
      if (data instanceof Map) return [...data].flatMap(numbersIn);
      if (Array.isArray(data) || ArrayBuffer.isView(data))
        return [...(data as Iterable<unknown>)].flatMap(numbersIn);
      return Object.values(data).flatMap(numbersIn);
    default:
      return [];
  }
}

/** A number as it stands in a text. */
export interface Written {
  readonly text: string;
  readonly value: number;
  readonly offset: number;
}

export const writtenNumbers = (text: string): readonly Written[] =>
  [...text.matchAll(NUMBER)].map(({ 0: written, index }) => ({
    text: written,
    value: Number(written.replaceAll('_', '')),
    offset: index,
  }));

/** Not a part of a name, a version or an address such as arXiv's. */
const NUMBER = /(?<![\w.])(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.]\w|\w)/g;

/** How many digits of a number count: 0.050 and 50000 have one, 1.25 three. */
export function significantDigits(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0;
  const [digits = ''] = Math.abs(value).toExponential().split('e');
  return digits.replace('.', '').length;
}
