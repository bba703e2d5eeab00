/**
 * Lets the keyboard into what scrolls sideways, and only while it does: whatever `[data-scrolls]`
 * names becomes a group of that name and a stop of the Tab key.
 */
export function followScrolling(inside: HTMLElement): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest<HTMLElement>('[data-scrolls]');
      if (box) open(box, box.scrollWidth > box.clientWidth);
    }
  });
  for (const box of inside.querySelectorAll('[data-scrolls], [data-scrolls] > *'))
    observer.observe(box);
}

function open(box: HTMLElement, scrolls: boolean): void {
  const attributes = { tabindex: '0', role: 'group', 'aria-label': box.dataset.scrolls ?? '' };
  for (const [name, value] of Object.entries(attributes)) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
