/** Runs in the page before its own scripts, so it can name nothing from outside itself. */
export function install() {
  if (self !== top) return;
  const moments = {};
  const blocks = [];
  const keys = [];

  const afterPaint = (tell) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(performance.now());
      port2.postMessage(null);
    });
  const PARTS = {
    statement: 'article',
    editor: '[aria-label^="Python code"]',
    monaco: '.monaco-editor .view-line',
  };
  const look = () => {
    for (const [part, selector] of Object.entries(PARTS)) {
      if (part in moments || !document.querySelector(selector)?.getClientRects().length) continue;
      moments[part] = null;
      afterPaint((time) => (moments[part] = time));
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) blocks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const watchKey = ({ timeStamp }) => afterPaint((time) => keys.push(time - timeStamp));
  addEventListener('keydown', watchKey, { capture: true });

  const isReady = () => document.querySelector('[data-python]')?.dataset.python === 'ready';
  window.bench = {
    moments,
    blocks,
    keys,
    isReady,
    click: (name) =>
      [...document.querySelectorAll('button')]
        .find(({ innerText }) => innerText.startsWith(name))
        .click(),
    /** The next measure of this name. */
    next: (name) =>
      new Promise((resolve) => {
        new PerformanceObserver((list, observer) => {
          const [entry] = list.getEntriesByName(name);
          if (!entry) return;
          observer.disconnect();
          resolve(entry);
        }).observe({ entryTypes: ['measure'] });
      }),
    /** As someone does before a press of a button, so that what went before is over. */
    pause: () => new Promise((resolve) => setTimeout(resolve, 500)),
    /** When the next run can start. */
    ready: () =>
      new Promise((resolve) => {
        const check = () => {
          if (!isReady()) return;
          observer.disconnect();
          resolve(performance.now());
        };
        const observer = new MutationObserver(check);
        observer.observe(document, { subtree: true, attributeFilter: ['data-python'] });
        check();
      }),
  };
}
