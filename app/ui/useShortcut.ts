import { useEffect, useRef } from 'react';

/**
 * Does something on a key anywhere on the page, before Monaco or the browser sees it; while a dialog
 * is open, nothing.
 */
export function useShortcut(
  isMeant: (event: KeyboardEvent) => boolean,
  act: (event: KeyboardEvent) => void,
): void {
  const latest = useRef({ isMeant, act });
  useEffect(() => {
    latest.current = { isMeant, act };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!latest.current.isMeant(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!document.querySelector('dialog[open]')) latest.current.act(event);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
