import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { ProblemPage, allowPasting, expect } from '../e2e/gradus.ts';
import { takeArrivals } from './elsewhere.ts';
import type { Program, Verdict } from './program.ts';

/** What was seen of a program, and of the page while it ran and until the next could. */
export interface Sighting {
  readonly verdict: Verdict;
  /** What should not have been, a sentence each. */
  readonly faults: readonly string[];
  readonly figures: Figures;
}

/** In milliseconds. */
export interface Figures {
  /** From the press of Run tests to the verdicts on the page. */
  readonly end: number;
  /** The longest that the page could do nothing else. */
  readonly stall: number;
  /** From the verdicts until the next run could start. */
  readonly recovery: number;
}

/** A program that is right, and prints the state of the world that it finds. */
const WITNESS = readFileSync('tests/hostile/witness.py', 'utf8');
const SECRET = 'the learner keeps this to herself';
/** What the longest run takes, on a machine that may be busy. */
const PATIENTLY = { timeout: 90_000 };

/** The problem's page, on which one program is played after the other. */
export class Stage {
  readonly problem: ProblemPage;
  readonly page: Page;
  /** What left the page, or changed it, since last asked. */
  private strays: string[] = [];
  private world = '';

  private constructor(page: Page, context: BrowserContext, origin: string) {
    this.page = page;
    this.problem = new ProblemPage(page);
    this.watch(context, origin);
  }

  /** Opens the page, and has the witness tell what an unspoilt world is like. */
  static async open(context: BrowserContext, origin: string): Promise<Stage> {
    await allowPasting(context);
    const page = await context.newPage();
    await page.addInitScript(observe);
    // What the editor knows of Python takes up a processor, and has nothing to do with a run.
    await page.addInitScript(() => {
      if (self === top && origin !== 'null')
        localStorage.setItem('gradus:settings', JSON.stringify({ codeHelp: false }));
    });
    const stage = new Stage(page, context, origin);
    await stage.problem.open();
    await page.evaluate(keepSecret, SECRET);
    // All later interpreters are started as the next one is.
    await stage.problem.untilSnapshot();
    await stage.run(WITNESS);
    stage.world = await stage.printed();
    expect(stage.world).toContain('"len is": "builtin_function_or_method"');
    stage.strays = [];
    return stage;
  }

  /** Plays a program, then the witness. */
  async play({ source }: Program): Promise<Sighting> {
    const before = await this.page.evaluate(describePage);
    const figures = await this.run(source);
    const faults = await this.findFaults(source);
    const verdict = await this.readVerdict();
    const after = await this.page.evaluate(describePage);
    if (after !== before) faults.push(`The page was ${before} and is ${after}.`);

    await this.run(WITNESS);
    const { statuses } = await this.readVerdict();
    if (statuses.some((status) => status !== 'passed'))
      faults.push(`The next program got ${statuses.join(' ')}.`);
    const world = await this.printed();
    if (world !== this.world) faults.push(`The next program found ${world}, not ${this.world}.`);
    faults.push(...this.strays.splice(0), ...(await takeArrivals()));
    return { verdict, faults, figures };
  }

  private async run(source: string): Promise<Figures> {
    const { page, problem } = this;
    await problem.replaceCode(source);
    const runs = await page.evaluate(countRuns);
    await problem.run().click();
    await page.waitForFunction(
      (past) => performance.getEntriesByName('run', 'measure').length > past,
      runs,
      PATIENTLY,
    );
    await expect(problem.python()).toHaveAttribute('data-python', 'ready', PATIENTLY);
    return page.evaluate(measureRun);
  }

  private async readVerdict(): Promise<Verdict> {
    const statuses = (await this.problem.statuses()).map(String);
    const alert = this.page.getByRole('alert').filter({ hasText: /^\s*\S+( on line \d+)?:/ });
    if ((await alert.count()) === 0) return { refused: null, statuses };
    const text = await alert.innerText();
    const [, type = '', line] = /^(\S+?)(?: on line (\d+))?:/.exec(text.trim()) ?? [];
    return { refused: { type, line: line === undefined ? null : Number(line) }, statuses };
  }

  private async printed(): Promise<string> {
    const log = this.problem.printed();
    return (await log.count()) === 0 ? '' : (await log.innerText()).trim();
  }

  private async findFaults(source: string): Promise<string[]> {
    const faults: string[] = [];
    const [saved] = await this.problem.saved();
    if (saved !== source.replaceAll(/\r\n?/g, '\n'))
      faults.push('What ran is not what was handed in.');
    const text = await this.page.locator('main').innerText();
    // The editor shows the program itself.
    const own = new Set(source.split(/\r\n?|\n/).map((line) => line.trim()));
    for (const line of text.replaceAll('\u00A0', ' ').match(/^.*\bGOT\b.*$/gm) ?? [])
      if (!own.has(line.trim())) faults.push(`It printed "${line}".`);
    if (text.includes(SECRET)) faults.push('It read what the page keeps.');
    return faults;
  }

  private watch(context: BrowserContext, origin: string): void {
    const { page } = this;
    const tell = (what: string) => this.strays.push(what);
    context.on('request', (request) => {
      const url = request.url();
      if (!/^(blob|data|about):/.test(url) && !url.startsWith(origin))
        request.response().then(
          (response) => response && tell(`Something came from ${url}.`),
          () => {},
        );
    });
    context.on('page', () => tell('A window was opened.'));
    page.on('crash', () => tell('The page crashed.'));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => tell('A dialog was opened.')));
    page.on('download', () => tell('A download was started.'));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) tell(`The page went to ${frame.url()}.`);
    });
  }
}

/** Has the page remember when it was busy, when Python was ready, and its own errors. Runs in the page. */
function observe(): void {
  if (self !== top) return;
  const seen = { tasks: [] as [number, number][], ready: [] as number[], errors: [] as string[] };
  Object.assign(window, { seen });
  addEventListener('error', ({ message }) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask' });
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof HTMLElement && target.dataset.python === 'ready')
        seen.ready.push(performance.now());
  }).observe(document, { subtree: true, attributeFilter: ['data-python'] });
}

const countRuns = () => performance.getEntriesByName('run', 'measure').length;

/** Of the last run. Runs in the page. */
function measureRun(): Figures {
  const { seen } = window as unknown as {
    seen: { tasks: [start: number, duration: number][]; ready: number[] };
  };
  const run = performance.getEntriesByName('run', 'measure').at(-1);
  const start = run?.startTime ?? 0;
  const end = run?.duration ?? 0;
  const ready = seen.ready.find((time) => time >= start + end) ?? start + end;
  const tasks = seen.tasks.filter(([time, duration]) => time + duration > start);
  const stall = Math.max(0, ...tasks.map(([, duration]) => duration));
  return { end, stall, recovery: ready - start - end };
}

/** Where the page keeps things, without drafts and versions, which the runs themselves make. Runs in the page. */
async function describePage(): Promise<string> {
  const entries = Object.entries(localStorage) as [string, string][];
  return JSON.stringify({
    title: document.title,
    address: location.href,
    globals: Object.keys(window).length,
    local: entries.filter(([key]) => !/^gradus:(draft|version):/.test(key)).toSorted(),
    drafts: entries.filter(([key]) => key.startsWith('gradus:draft:')).length,
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    frames: document.querySelectorAll('iframe').length,
    errors: (window as unknown as { seen: { errors: string[] } }).seen.errors,
  });
}

/** Where learner code will look for it. Runs in the page. */
async function keepSecret(secret: string): Promise<void> {
  localStorage.setItem('secret', secret);
  document.cookie = `secret=${encodeURIComponent(secret)}`;
  const cache = await caches.open('secret');
  await cache.put('/secret', new Response(secret));
}
