import { CircleCheck, PencilLine } from 'lucide-react';
import type { Progress } from '../session/progress.ts';
import styles from './Mark.module.css';

const MARKS = {
  solved: { word: 'Solved', Icon: CircleCheck },
  started: { word: 'Started', Icon: PencilLine },
} as const;

/** How far the learner is with a problem: a word and an icon, where they have begun. */
export function Mark({ progress }: { progress: Progress | undefined }) {
  if (!progress) return null;
  const { word, Icon } = MARKS[progress];
  return (
    <span className={styles.mark} data-progress={progress}>
      <Icon size={16} aria-hidden />
      <span>{word}</span>
    </span>
  );
}
