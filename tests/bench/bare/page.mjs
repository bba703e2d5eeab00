// Pyodide as its manual has it, and nothing beside it: what a page that starts Python has to beat.
window.startPython = () =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const worker = new Worker('worker.mjs', { type: 'module' });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => resolve({ took: performance.now() - start, average: data });
  });

window.first = window.startPython().finally(() => performance.mark('bare:ready'));
