/** Something in a problem's folder that its author has to change. */
export interface Finding {
  /** The path of the file in the folder. */
  readonly file: string;
  /** Where, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what would be right. */
  readonly message: string;
}
