/**
 * What a site has put into the browser for later visits: it stays longer there than among the files that
 * the browser keeps by itself, and is read in a tenth of the time.
 */
const CACHE = 'gradus-python';
/** In a response's headers, as its address is lost. */
const NAME = 'X-Name';

/** By their names. */
type Stock = ReadonlyMap<string, Response>;

declare global {
  interface Window {
    /** What there was when the page began; its head has had it looked up. */
    stock?: Promise<Stock>;
  }
}

/** Has all be looked up at once, which takes hardly longer than one thing. */
export function openStock(): void {
  window.stock = readAll();
}

async function readAll(): Promise<Stock> {
  try {
    const all = await (await caches.open(CACHE)).matchAll();
    return new Map(all.map((response) => [response.headers.get(NAME) ?? '', response]));
  } catch {
    return new Map();
  }
}

/**
 * What an earlier visit has kept under a name.
 *
 * @param size in bytes.
 * @returns null when there is nothing of that size, or the browser does not say.
 */
export async function recall(name: string, size: number): Promise<Blob | null> {
  try {
    const blob = await (await window.stock)?.get(name)?.blob();
    return blob?.size === size ? blob : null;
  } catch {
    return null;
  }
}

/** Keeps bytes under a name, if there is room for them. */
export async function keep(name: string, bytes: Blob): Promise<void> {
  try {
    const response = new Response(bytes, { headers: { [NAME]: name } });
    await (await caches.open(CACHE)).put(addressOf(name), response);
  } catch {
    // The next visit fetches them again.
  }
}

/** Whether there is something under each of these names. */
export async function hasKept(names: readonly string[]): Promise<boolean> {
  const stock = await readAll();
  return names.every((name) => stock.has(name));
}

/** Forgets all that was kept. */
export async function forgetAll(): Promise<void> {
  delete window.stock;
  try {
    await caches.delete(CACHE);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

/** Forgets what was kept under any name but these: other versions of the site have left it. */
export async function forgetOthers(names: readonly string[]): Promise<void> {
  const others = [...(await readAll()).keys()].filter((name) => !names.includes(name));
  await Promise.all(others.map(forget));
}

export async function forget(name: string): Promise<void> {
  try {
    await (await caches.open(CACHE)).delete(addressOf(name));
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

/** Nothing is ever fetched from there. */
const addressOf = (name: string) => `/${CACHE}/${name}`;
