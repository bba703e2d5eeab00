import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

export { expect };

export const SLUG = 'ema-update';
/** The slug of every problem there is. */
export const PROBLEMS = readdirSync('problems').filter((slug) =>
  existsSync(`problems/${slug}/statement.md`),
);
const draftOf = (slug: string) => `gradus:draft:${slug}`;
export const DRAFT = draftOf(SLUG);
export const RIGHT = readFileSync(`problems/${SLUG}/solution.py`, 'utf8');
export const NAMES = [
  'Reference example',
  'decay = 1 keeps the EMA unchanged',
  'decay = 0 snaps EMA to the current weights',
  'Works elementwise on arrays',
  'Converges toward a constant weight over many steps',
];

/** The problem's page, as a learner meets it; names and roles are those of the contract. */
export class ProblemPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  readonly run = () => this.page.getByRole('button', { name: 'Run tests', exact: true });
  readonly stop = () => this.page.getByRole('button', { name: 'Stop', exact: true });
  readonly editor = () => this.page.getByRole('textbox', { name: /^Python code/ });
  readonly rows = () => this.page.getByRole('list', { name: 'Tests' }).getByRole('listitem');
  readonly row = (name: string) => this.rows().filter({ hasText: name });
  readonly summary = () =>
    this.page.getByRole('status').filter({ hasText: /tests? (passed|\d)|Python|run/ });
  readonly refusal = () => this.page.getByRole('alert').filter({ hasText: /line \d/ });
  readonly printed = () => this.page.getByRole('log', { name: 'Printed output' });
  readonly python = () => this.page.locator('[data-python]');
  readonly trouble = () => this.page.getByRole('region', { name: 'Run' }).getByRole('alert');
  readonly loading = () => this.page.getByRole('progressbar', { name: 'Loading Python' });

  /** Opens a problem's page, with this code as the draft of an earlier visit, and waits for Python and Monaco. */
  async open(code?: string, slug = SLUG): Promise<void> {
    await this.visit(code, slug);
    await this.untilReady();
    // Monaco comes when Python has started.
    await expect(this.page.locator('[data-is-up=true]')).toBeAttached({ timeout: 60_000 });
  }

  /** The same, without any wait. */
  async visit(code?: string, slug = SLUG): Promise<void> {
    await this.page.addInitScript(
      ([key = '', text]) => {
        if (
          text !== undefined &&
          self === top &&
          origin !== 'null' &&
          localStorage.getItem(key) === null
        )
          localStorage.setItem(key, text);
      },
      code === undefined ? [] : [`${draftOf(slug)}:earlier`, JSON.stringify({ code, time: 1 })],
    );
    await this.page.goto(`problems/${slug}/`);
  }

  async untilReady(): Promise<void> {
    await expect(this.python()).toHaveAttribute('data-python', 'ready', { timeout: 60_000 });
  }

  /** Waits until later interpreters start from the snapshot. */
  async untilSnapshot(): Promise<void> {
    await this.page.waitForFunction(
      () => performance.getEntriesByName('snapshot:ready').length > 0,
    );
  }

  /** Waits until the page needs nothing more: Monaco's font of signs comes late, and code help last. */
  async untilAllFetched(): Promise<void> {
    await this.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('codicon')),
    );
    await expect(this.page.locator('[data-help=there]')).toBeAttached({ timeout: 60_000 });
  }

  /** Presses Run tests and waits for the end of the run; gives its milliseconds. */
  async runToEnd(timeout = 20_000): Promise<number> {
    const start = Date.now();
    await this.run().click();
    await expect(this.summary()).toContainText('tests passed', { timeout });
    return Date.now() - start;
  }

  /** The code of every draft that is saved, the newest first. */
  async saved(): Promise<string[]> {
    const texts = await this.page.evaluate(
      (root) =>
        Object.entries(localStorage).flatMap(([key, text]: [string, string]) =>
          key.startsWith(`${root}:`) ? [text] : [],
        ),
      DRAFT,
    );
    const drafts = texts.map((text): { code: string; time: number } => JSON.parse(text));
    return drafts.toSorted((one, other) => other.time - one.time).map(({ code }) => code);
  }

  /** Types code over what stands in the editor, as by pasting it. */
  async replaceCode(code: string): Promise<void> {
    await this.editor().focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), code);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** `data-status` of every row. */
  async statuses(): Promise<(string | null)[]> {
    const rows = await this.rows().all();
    return Promise.all(rows.map((row) => row.getAttribute('data-status')));
  }
}

/** A test with the problem's page; afterwards no request has left the origin, no error was logged. */
export const test = base.extend<{ problem: ProblemPage; quiet: { expectErrors: RegExp | null } }>({
  quiet: async ({ page, baseURL }, provide) => {
    const state: { expectErrors: RegExp | null } = { expectErrors: null };
    const sent: string[] = [];
    const errors: string[] = [];
    page.on('requestfinished', (request) => sent.push(request.url()));
    page.on('requestfailed', (request) => {
      // What the policy refuses has not left: it is listed by the browser all the same.
      if (request.failure()?.errorText !== 'csp') sent.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await provide(state);
    const isOwn = (url: string) => url.startsWith(baseURL ?? '') || /^(blob|data|about):/.test(url);
    expect(
      sent.filter((url) => !isOwn(url)),
      'requests that left the origin',
    ).toEqual([]);
    const allowed = state.expectErrors;
    expect(
      errors.filter((text) => !allowed?.test(text) && !LEFT.test(text)),
      'errors in the console',
    ).toEqual([]);
  },
  problem: async ({ page, context, quiet }, provide) => {
    await allowPasting(context);
    expect(quiet.expectErrors).toBeNull();
    await provide(new ProblemPage(page));
  },
});

/** What Firefox logs when a page is left while a font of its comes. */
const LEFT = /^downloadable font: download failed .* status=2152398850 /;

/** Lets `replaceCode` use the clipboard. Firefox knows no such permissions, and needs none. */
export async function allowPasting(context: BrowserContext): Promise<void> {
  if (context.browser()?.browserType().name() === 'chromium')
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** A program whose function has this body, indented by four spaces. */
export const ema = (...body: readonly string[]) =>
  ['def ema_update(ema, weights, decay=0.99):', ...body.map((line) => `    ${line}`), ''].join(
    '\n',
  );

/** How the interpreters of the page have started, in the order in which they were ready. */
export const starts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('measure')
      .flatMap(({ name }) => /^interpreter:(.*)/.exec(name)?.[1] ?? []),
  );

/** The addresses that the page asks for from now on. */
export function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** As a browser that keeps nothing for the site. */
export const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });

/** Lets what matches the pattern arrive so many milliseconds late. */
export const delay = (page: Page, pattern: string, ms: number) =>
  page.route(pattern, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue();
  });

/** Without these headers there is no shared memory, and Stop means terminate. */
export const dropHeaders = (page: Page) =>
  page.route('**/problems/*/', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['cross-origin-opener-policy'];
    delete headers['cross-origin-embedder-policy'];
    await route.fulfill({ response, headers });
  });
