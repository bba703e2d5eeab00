import { closest, distance } from 'fastest-levenshtein';
import { isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import { parseSignature } from '#problem';
import { placeAt, wrong } from './finding.ts';
import type { Finding } from './finding.ts';

const FILE = 'statement.md';

/** What is wrong with a statement's front matter. */
export function checkFrontMatter(statement: string): readonly Finding[] {
  const [head, front] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(statement) ?? [];
  if (head === undefined || front === undefined)
    return [wrong(FILE, 'a statement begins with front matter between two lines of "---"')];
  const begin = statement.indexOf(front);
  const report = (message: string, offset = 0) =>
    wrong(FILE, message, placeAt(statement, begin + offset));
  const document = parseDocument(front, { prettyErrors: false });
  if (document.errors.length > 0)
    return document.errors.map(({ message, pos: [at] }) =>
      report(`this is no YAML: ${message}`, at),
    );
  const pairs = pairsOf(document);
  if (pairs === null) return [report('front matter is made of lines like "title: Moving average"')];

  const given = new Map(pairs.map(({ key, value }) => [nameOf(key), value]));
  const missing = Object.entries(FIELDS)
    .filter(([name, { isNeeded }]) => isNeeded && !given.has(name))
    .map(([name, { right }]) => wrong(FILE, `"${name}" is missing: ${right}`));
  const faults = pairs.flatMap(({ key, value }) => {
    const name = nameOf(key);
    const field = FIELDS[name];
    if (!field) return [report(`"${name}" is unknown. ${advise(name, given)}`, offsetOf(key))];
    const fault = field.check(value);
    return fault ? [report(fault.message, fault.offset ?? offsetOf(value ?? key))] : [];
  });
  const lonely = (name: string) => given.has(name) && !given.has('track');
  const lost = pairs
    .filter(({ key }) => ['place', 'optional'].includes(nameOf(key)) && lonely(nameOf(key)))
    .map(({ key }) =>
      report(`"${nameOf(key)}" means nothing without "track": name the track`, offsetOf(key)),
    );
  return [...missing, ...faults, ...lost];
}

interface Field {
  readonly isNeeded: boolean;
  readonly right: string;
  readonly check: (value: Node | null) => Fault | null;
}
interface Fault {
  readonly message: string;
  readonly offset?: number;
}

const field = (
  right: string,
  isRight: (value: unknown) => boolean,
  isNeeded: boolean,
  name: string,
): Field => ({
  isNeeded,
  right,
  check: (value) => (isRight(plain(value)) ? null : { message: `"${name}" is wrong: ${right}` }),
});

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const DIFFICULTIES: readonly unknown[] = ['Easy', 'Medium', 'Hard'];

/** What may stand in front matter. */
const FIELDS: Readonly<Record<string, Field>> = {
  title: field('write the name of the problem', isText, true, 'title'),
  difficulty: field(
    'write Easy, Medium or Hard',
    (value) => DIFFICULTIES.includes(value),
    true,
    'difficulty',
  ),
  tags: field('write a list, as in tags: [numpy, schedules]', isTexts, false, 'tags'),
  entry: {
    isNeeded: true,
    right: 'write the signature of what is asked for, as in entry: ema_update(ema, decay=0.99)',
    check: checkSignature,
  },
  also: {
    isNeeded: false,
    right: 'write a list of signatures, each on a line of its own after "- "',
    check: (value) =>
      isSeq(value)
        ? ((value.items as Node[]).map(checkSignature).find((fault) => fault !== null) ?? null)
        : { message: '"also" is wrong: write signatures, each on a line of its own after "- "' },
  },
  track: field('write the name of the track', isText, false, 'track'),
  place: field(
    'write the number in the track, from 1 on',
    (value) => Number.isInteger(value) && Number(value) > 0,
    false,
    'place',
  ),
  optional: field('write true, or leave it out', (value) => value === true, false, 'optional'),
};

function checkSignature(value: Node | null): Fault | null {
  const written = plain(value);
  const offset = value ? { offset: offsetOf(value) } : {};
  if (typeof written !== 'string')
    return { message: 'a signature is a text: write name(first, second=1)', ...offset };
  try {
    parseSignature(written);
    return null;
  } catch (error) {
    return { message: (error as Error).message, ...offset };
  }
}

function advise(name: string, given: ReadonlyMap<string, unknown>): string {
  const left = Object.keys(FIELDS).filter((known) => !given.has(known));
  const nearest = left.length > 0 ? closest(name, left) : '';
  return nearest && distance(name, nearest) <= 2
    ? `Did you mean "${nearest}"?`
    : `There are: ${Object.keys(FIELDS).join(', ')}.`;
}

function pairsOf({ contents }: Document): readonly Pair<Node, Node | null>[] | null {
  const items: readonly unknown[] = contents && 'items' in contents ? [...contents.items] : [];
  return items.length > 0 && items.every((item) => isPair(item))
    ? (items as Pair<Node, Node | null>[])
    : null;
}

const nameOf = (key: Node) => String(plain(key));
const plain = (node: Node | null): unknown =>
  isScalar(node) ? node.value : (node?.toJSON() ?? null);
const offsetOf = (node: Node) => node.range?.[0] ?? 0;
