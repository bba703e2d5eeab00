import { itemsOf, markdown } from '../../build/markdown.ts';
import { START, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import { checkMarkup } from './markup.ts';

const FILE = 'hints.md';
const FEWEST = 2;
const MOST = 4;
const WANTED = `write ${FEWEST} to ${MOST} as a numbered list, from a nudge to nearly the answer`;

/** What is wrong with a problem's hints, if it has any. */
export function checkHints(folder: Folder): readonly Finding[] {
  if (!folder.files.has(FILE)) return [];
  const tokens = markdown.parse(textOf(folder, FILE), {});
  const items = itemsOf(tokens).map(([opening, ...inside]) => ({
    place: placeOf(opening),
    isEmpty: inside.length === 0,
  }));
  if (items.length === 0) return [wrong(FILE, `there are no hints: ${WANTED}, or remove the file`)];
  const strays = tokens.filter(
    ({ type, level, nesting }) => level === 0 && nesting >= 0 && type !== 'ordered_list_open',
  );
  const isFew = items.length < FEWEST;
  const isMany = items.length > MOST;
  const count = items.length === 1 ? 'there is 1 hint' : `there are ${items.length} hints`;
  return [
    ...strays.map((token) =>
      wrong(FILE, 'this is no hint: each is an item of one numbered list, "1. …"', placeOf(token)),
    ),
    ...items
      .filter(({ isEmpty }) => isEmpty)
      .map(({ place }) => wrong(FILE, 'this hint is empty: write it, or take it away', place)),
    ...(isFew || isMany ? [wrong(FILE, `${count}: ${WANTED}`, items.at(-1)?.place)] : []),
    ...checkMarkup(folder, FILE),
  ];
}

const placeOf = (token?: { readonly map: readonly [number, number] | null }) =>
  token?.map ? { line: token.map[0] + 1, column: 1 } : START;
