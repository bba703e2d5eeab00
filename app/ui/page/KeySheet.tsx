import { Keyboard } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../IconButton.tsx';
import styles from './KeySheet.module.css';
import { LETTERS, MOD, letterText } from '../keys.ts';
import type { Letter } from '../keys.ts';
import { Sheet } from '../Sheet.tsx';
import { useShortcut } from '../useShortcut.ts';

const EVERYWHERE = [
  ['Run the tests', `${MOD}+Enter`],
  ['Next part: statement, code, tests', 'F6'],
  ['Previous part', 'Shift+F6'],
  ['This sheet', 'F1'],
] as const;

const BY_LETTER = Object.entries(LETTERS).map(
  ([letter, does]) => [does, letterText(letter as Letter)] as const,
);

const EDITOR = [
  ['Let Tab move the focus, or indent again', 'Ctrl+M'],
  ['Comment lines in or out', `${MOD}+/`],
  ['Format the code', 'Shift+Alt+F'],
  ['Take the suggestion', 'Tab'],
  ['Find', `${MOD}+F`],
  ['Next error', 'F8'],
  ['Move lines', 'Alt+↑ Alt+↓'],
  ['Indent, outdent', `${MOD}+] ${MOD}+[`],
  ['Select the next same word', `${MOD}+D`],
  ['Undo, redo', `${MOD}+Z ${MOD}+Shift+Z`],
] as const;

/** The keys of the page, on a sheet that F1 or its button opens. */
export function KeySheet() {
  const sheet = useRef<HTMLDialogElement>(null);
  const open = () => sheet.current?.showModal();
  useShortcut(({ key }) => key === 'F1', open);
  return (
    <>
      <IconButton name="Keys (F1)" icon={<Keyboard />} onPress={open} />
      <Sheet ref={sheet} title="Keys">
        <Keys keys={[...EVERYWHERE, ...BY_LETTER]} />
        <h3>In the editor</h3>
        <Keys keys={EDITOR} />
      </Sheet>
    </>
  );
}

function Keys({ keys }: { keys: readonly (readonly [does: string, keys: string])[] }) {
  return (
    <dl className={styles.keys}>
      {keys.map(([does, pressed]) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>
            {pressed.split(' ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
