import { create } from 'zustand';
import { KEY, THEMES, clampSize, readSettings } from './kept.ts';
import type { Settings, Sizes } from './kept.ts';
import { keep, recall } from './storage.ts';

export const useSettings = create<Settings>(() => readSettings(recall(KEY)));

// What is set in one tab holds in the others, which write nothing themselves then.
window.addEventListener('storage', ({ key, newValue }) => {
  if (key === KEY) useSettings.setState(readSettings(newValue));
});

/** Goes on to the next theme: system, light, dark, and around. */
export function changeTheme(): void {
  const { theme } = useSettings.getState();
  change({ theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system' });
}

/** Makes code larger or smaller by so many pixels, within what can be read. */
export function changeFontSize(by: number): void {
  change({ fontSize: clampSize(useSettings.getState().fontSize + by) });
}

/** Has the editor help with Python, or not. */
export function changeCodeHelp(codeHelp: boolean): void {
  change({ codeHelp });
}

/** Remembers how far the panes of a group are open. */
export function keepSizes(group: string, sizes: Sizes): void {
  change({ sizes: { ...useSettings.getState().sizes, [group]: sizes } });
}

function change(settings: Partial<Settings>): void {
  useSettings.setState(settings);
  keep(KEY, JSON.stringify(useSettings.getState()));
}
