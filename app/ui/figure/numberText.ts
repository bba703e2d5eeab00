/** A number for reading: six digits at the most, and a real minus sign. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  return String(Number(value.toPrecision(6))).replaceAll('-', '−');
}
