import { useRef, useState } from 'react';
import { LARGEST, readBackup, writeBackup } from '../../session/backup/backup.ts';
import { gather } from '../../session/backup/gather.ts';
import { importBackup } from '../../session/backup/import.ts';
import { OutlineButton } from '../OutlineButton.tsx';
import styles from './Backup.module.css';
import { FAULTS, exportedText, importedText } from './backupText.ts';
import { downloadText } from '../downloadText.ts';

/** The learner's work as one file, out and in again. */
export default function Backup() {
  const input = useRef<HTMLInputElement>(null);
  const [told, tell] = useState('');
  const exportAll = () => {
    const backup = gather();
    const name = `gradus-${dayText(new Date())}.json`;
    downloadText(name, writeBackup(backup), 'application/json');
    tell(exportedText(name, backup));
  };
  const importFile = async (file: File) => {
    tell('');
    tell(await importedFrom(file));
  };
  return (
    <section aria-labelledby="backup">
      <h3 id="backup">Your work</h3>
      <p>
        One file takes all your code, versions, cases, inputs, solved problems, seen hints and
        settings with it. Importing it adds to what is here, and overwrites nothing.
      </p>
      <div className={styles.buttons}>
        <OutlineButton onClick={exportAll}>Export everything</OutlineButton>
        <OutlineButton onClick={() => input.current?.click()}>Import…</OutlineButton>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to import"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void importFile(file);
          // Or the same file could not be chosen again.
          currentTarget.value = '';
        }}
      />
      <p role="status" className={styles.told}>
        {told}
      </p>
    </section>
  );
}

/** What came of it, in a sentence. */
async function importedFrom(file: File): Promise<string> {
  if (file.size > LARGEST) return FAULTS.large;
  try {
    const backup = readBackup(await file.text());
    return typeof backup === 'string' ? FAULTS[backup] : importedText(importBackup(backup));
  } catch {
    return FAULTS.unreadable;
  }
}

/** The day here, as 2026-11-29. */
function dayText(date: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
