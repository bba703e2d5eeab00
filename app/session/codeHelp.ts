import { wheel } from 'virtual:parts';
import { create } from 'zustand';
import { pause } from './late.ts';
import { whenFetched } from './python.ts';
import { isUnderWay, useRun } from './run.ts';
import { changeCodeHelp, useSettings } from './settings.ts';

/** How far the editor's knowledge of Python has come; it is `absent` until it is wanted and can come. */
export type CodeHelp = 'absent' | 'coming' | 'there' | 'failed';

export const useCodeHelp = create<{ readonly help: CodeHelp }>(() => ({ help: 'absent' }));

/** Says how far it has come. */
export const tellCodeHelp = (help: CodeHelp) => useCodeHelp.setState({ help });

/** Whether the learner wants it; who has not said so does, unless the browser is to save data. */
export const useWantsHelp = () => useSettings(({ codeHelp }) => codeHelp ?? !savesData());

/** Puts it on or off, and remembers that. */
export const toggleCodeHelp = () =>
  changeCodeHelp(!(useSettings.getState().codeHelp ?? !savesData()));

/** Whether the stubs are those of the NumPy that runs. */
export const isNumPyKnown = wheel.includes('/numpy-1.19.');

/** When nothing that a learner waits for is in the way: Python has come, no run goes on, and all rests. */
export async function whenIdle(): Promise<void> {
  await whenFetched();
  await pause(REST_MS);
  await new Promise<void>((resolve) => {
    // Safari has no such thing.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5_000 });
    else resolve();
  });
  if (isUnderWay(useRun.getState().phase)) await whenRunEnds();
}

const REST_MS = 1_000;

const whenRunEnds = () =>
  new Promise<void>((resolve) => {
    const stop = useRun.subscribe(({ phase }) => {
      if (isUnderWay(phase)) return;
      stop();
      resolve();
    });
  });

/** What a learner on a dear line has asked of the browser; not all browsers know of it. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  );
}
