import { create } from 'zustand';
import { keep, recall } from './storage.ts';

/** What a learner has set, and finds again on the next visit. */
interface Settings {
  readonly theme: Theme;
  /** Of code, in pixels. */
  readonly fontSize: number;
  /** How far the panes are open, in percent by pane, for each group of them that was resized. */
  readonly sizes: Readonly<Record<string, Sizes>>;
}

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export type Sizes = Readonly<Record<string, number>>;

const KEY = 'gradus:settings';
const SMALLEST = 10;
const LARGEST = 28;

const DEFAULTS: Settings = { theme: 'system', fontSize: 14, sizes: {} };

export const useSettings = create<Settings>(() => ({ ...DEFAULTS, ...read(recall(KEY)) }));

// What is set in one tab holds in the others, which write nothing themselves then.
window.addEventListener('storage', ({ key, newValue }) => {
  if (key === KEY) useSettings.setState({ ...DEFAULTS, ...read(newValue) });
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

/** Remembers how far the panes of a group are open. */
export function keepSizes(group: string, sizes: Sizes): void {
  change({ sizes: { ...useSettings.getState().sizes, [group]: sizes } });
}

function change(settings: Partial<Settings>): void {
  useSettings.setState(settings);
  keep(KEY, JSON.stringify(useSettings.getState()));
}

function clampSize(pixels: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, pixels));
}

/** What of the kept text makes sense: it may be of another version, or not ours at all. */
function read(text: string | null): Partial<Settings> {
  const { theme, fontSize, sizes } = parse(text);
  const known = THEMES.find((one) => one === theme);
  return {
    ...(known && { theme: known }),
    ...(typeof fontSize === 'number' && { fontSize: clampSize(fontSize) }),
    ...(isSizes(sizes) && { sizes }),
  };
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
