import { showView } from '../../session/view.ts';

type Trying = typeof import('../../session/tried.ts');

/** Has an input tried; where what tries it cannot be fetched, its view says so. */
export function sendInput(send: (trying: Trying) => void | Promise<void>): void {
  showView('try');
  import('../../session/tried.ts').then(send).catch(() => {});
}
