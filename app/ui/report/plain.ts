import type { Piece } from '../../grader/index.ts';

/** A text without a mark. */
export const plain = (text: string): readonly Piece[] => [{ text, differs: false }];
