import { copyText } from '../copyText.ts';

/** How long a button says what came of it, in milliseconds. */
const A_WHILE = 2_500;
const timers = new WeakMap<HTMLElement, number>();

/** Answers the copy buttons of `build/code.ts`, each of which has its code in the same block. */
export function followCopying(inside: HTMLElement): void {
  inside.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    const code = button && button.closest('[data-code]')?.querySelector('code');
    if (button && code) void copy(code).then((told) => tell(button, told));
  });
}

/** What came of it; where the browser refuses the clipboard, the code is at least selected. */
async function copy(code: HTMLElement): Promise<string> {
  if (await copyText(code.textContent)) return 'Copied';
  getSelection()?.selectAllChildren(code);
  return 'Not allowed: copy the selection';
}

function tell(button: HTMLElement, text: string): void {
  button.textContent = text;
  window.clearTimeout(timers.get(button));
  const restore = () => (button.textContent = button.dataset.copy ?? '');
  timers.set(button, window.setTimeout(restore, A_WHILE));
}
