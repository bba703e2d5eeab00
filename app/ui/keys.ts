const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The key that shortcuts are held with, as it is called on this machine. */
export const MOD = isApple ? '⌘' : 'Ctrl';

/** The letters that do something anywhere on the page, held with Shift and Alt. */
export const LETTERS = {
  T: 'Try an input',
  W: 'See it work',
  V: 'Versions',
  H: 'Hints and solution',
  C: 'Search for a counterexample',
  S: 'Share: copy a link to your code',
  D: 'Download as .py',
  L: 'Step through, line by line',
  K: 'Stored on this device: export and import',
  E: 'Code help on or off',
} as const;
export type Letter = keyof typeof LETTERS;

/** How such a key is written. */
export const letterText = (letter: Letter) => `Shift+Alt+${letter}`;

/** Whether a key is that letter with Shift and Alt; with Alt, a Mac types other signs. */
export const isLetter =
  (letter: Letter) =>
  ({ key, code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
    shiftKey &&
    altKey &&
    !(ctrlKey || metaKey) &&
    (/^[a-z]$/i.test(key) ? key.toUpperCase() === letter : code === `Key${letter}`);
