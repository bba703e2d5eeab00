/**
 * The attributes of a box that may scroll sideways: the keyboard reaches it, under this name. On the live
 * page `ui/statement/scrolling.ts` takes that back from a box which has room.
 */
export const scrolls = (name: string) =>
  `data-scrolls="${name}" tabindex="0" role="group" aria-label="${name}"`;
