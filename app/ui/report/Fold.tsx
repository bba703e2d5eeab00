import { useState } from 'react';
import type { Piece } from '../../grader/index.ts';
import { cutOf, cutPieces, lengthText } from './cut.ts';
import styles from './Fold.module.css';
import { Marked } from './Marked.tsx';
import { TextButton } from '../TextButton.tsx';

/** Text as it is; a long one shows its beginning, and all of it at the press of a button. */
export function Fold({ pieces }: { pieces: readonly Piece[] }) {
  const [isOpen, setOpen] = useState(false);
  const text = pieces.map((piece) => piece.text).join('');
  const cut = cutOf(text);
  const isLong = cut < text.length;
  return (
    <>
      <div className={styles.text}>
        <Marked pieces={isOpen ? pieces : cutPieces(pieces, cut)} />
        {isLong && !isOpen && ' …'}
      </div>
      {isLong && (
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Show less' : `Show all ${lengthText(text)}`}
        </TextButton>
      )}
    </>
  );
}
