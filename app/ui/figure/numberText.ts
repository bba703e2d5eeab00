/** A number for reading, with so many digits at the most and a real minus sign. */
export function numberText(value: number, digits = 6): string {
  if (!Number.isFinite(value)) return '';
  return String(Number(value.toPrecision(digits))).replaceAll('-', '−');
}
