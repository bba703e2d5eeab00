/** The key that shortcuts are held with, as it is called on this machine. */
export const MOD = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
