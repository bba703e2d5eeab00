import { useLayoutEffect } from 'react';
import type { Parts } from './panes.ts';

/** Where a reader is in a part of the page. */
interface Place {
  readonly top: number;
  /** What has the focus: something in the part, or the box that it scrolls in. */
  readonly focused: 'box' | HTMLElement | null;
  readonly selected: readonly [anchor: Node, at: number, focus: Node, at: number] | null;
}

const places = new WeakMap<HTMLElement, Place>();

/** Remembers where the reader is in a part that is about to be taken out of its place. */
export function leavePlace(part: HTMLElement): void {
  const box = boxOf(part);
  const { activeElement } = document;
  const isInside = activeElement instanceof HTMLElement && part.contains(activeElement);
  const focused = isInside ? activeElement : box && activeElement === box ? 'box' : null;
  places.set(part, { top: box?.scrollTop ?? 0, focused, selected: selectedIn(part) });
}

/**
 * In a layout that has just been drawn, takes the reader to where they were in its parts before. A part
 * has its size only when all of them stand.
 */
export function usePlaces(parts: Parts): void {
  useLayoutEffect(() => Object.values(parts).forEach(findPlace), [parts]);
}

function findPlace(part: HTMLElement): void {
  const place = places.get(part);
  if (!place) return;
  const { top, focused, selected } = place;
  const box = boxOf(part);
  (focused === 'box' ? box : focused)?.focus();
  if (selected) getSelection()?.setBaseAndExtent(...selected);
  box?.scrollTo({ top, behavior: 'instant' });
}

const boxOf = (part: HTMLElement) => part.closest<HTMLElement>('[data-pane]');

function selectedIn(part: HTMLElement): Place['selected'] {
  const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = getSelection() ?? {};
  if (isCollapsed !== false || !anchorNode || !focusNode) return null;
  if (!part.contains(anchorNode) || !part.contains(focusNode)) return null;
  return [anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0];
}
