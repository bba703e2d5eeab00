/** What became of a text that the browser was to keep. */
export type Kept = 'kept' | 'full' | 'blocked';

/** Keeps a text across visits, or forgets it when it is null. */
export function keep(key: string, text: string | null): Kept {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return 'kept';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
}

/** What was kept, or null when nothing was, or the browser does not say. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The keys of all that was kept; none when the browser does not say. */
export function recallKeys(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** Whether the browser refuses even to say what was kept. */
export function isBlocked(): boolean {
  try {
    localStorage.getItem('');
    return false;
  } catch {
    return true;
  }
}

/** Firefox has a name of its own for it. */
const isFull = (error: unknown) =>
  error instanceof DOMException &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
