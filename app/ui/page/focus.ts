/**
 * Remembers which link has the focus in a page that is about to be drawn anew.
 *
 * @returns what gives the focus back to the same link, unless something else has it by then.
 */
export function holdFocus(): () => void {
  const { activeElement } = document;
  const held = activeElement instanceof HTMLAnchorElement ? activeElement.href : null;
  return () => {
    if (held === null || document.activeElement !== document.body) return;
    const same = [...document.querySelectorAll('a')].find(({ href }) => href === held);
    same?.focus({ preventScroll: true });
  };
}
