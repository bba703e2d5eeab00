/** What a learner has set, and finds again on the next visit. */
export interface Settings {
  readonly theme: Theme;
  /** Of code, in pixels. */
  readonly fontSize: number;
  /** Whether the editor helps with Python; null until the learner has said. */
  readonly codeHelp: boolean | null;
  /** How far the panes are open, in percent by pane, for each group of them that was resized. */
  readonly sizes: Readonly<Record<string, Sizes>>;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export type Sizes = Readonly<Record<string, number>>;

/** Where the browser keeps them. */
export const KEY = 'gradus:settings';
const SMALLEST = 10;
const LARGEST = 28;

const DEFAULTS: Settings = { theme: 'system', fontSize: 14, codeHelp: null, sizes: {} };

/** What of the kept text makes sense: it may be of another version, or not ours at all. */
export function readSettings(text: string | null): Settings {
  const { theme, fontSize, codeHelp, sizes } = parse(text);
  return {
    theme: THEMES.find((one) => one === theme) ?? DEFAULTS.theme,
    fontSize: typeof fontSize === 'number' ? clampSize(fontSize) : DEFAULTS.fontSize,
    codeHelp: typeof codeHelp === 'boolean' ? codeHelp : DEFAULTS.codeHelp,
    sizes: isSizes(sizes) ? sizes : DEFAULTS.sizes,
  };
}

/** A size of code that can be read, in pixels. */
export function clampSize(pixels: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, pixels));
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isSizes(value: unknown): value is Settings['sizes'] {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(
    (sizes: unknown) =>
      typeof sizes === 'object' &&
      sizes !== null &&
      Object.values(sizes).every((size) => typeof size === 'number'),
  );
}
