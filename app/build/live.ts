import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';

const PROBLEMS = resolve(import.meta.dirname, '../../problems');
const STATEMENT = 'statement.md';
const HINTS = 'hints.md';

/**
 * While the site is served from source: an edit of a problem's file shows in the open page. A fault in
 * it lies over the page, which stays as it was, and names the place, until it is mended.
 */
export function live(): Plugin {
  const seen = new Map<string, string>();
  /** Whether nothing but the text of a statement changed since it was last asked about. */
  const isOnlyText = (slug: string): boolean => {
    const front = frontOf(slug);
    const isSame = seen.get(slug) === front;
    seen.set(slug, front);
    return isSame;
  };
  return {
    name: 'gradus-live',
    apply: 'serve',
    transform(_, id) {
      const [slug, file] = partsOf(id);
      if (slug && file === STATEMENT) seen.set(slug, frontOf(slug));
    },
    async hotUpdate({ file: path, type, server }) {
      const { hot, name } = this.environment;
      const [slug, file] = partsOf(path);
      if (name !== 'client' || !slug || !file || type === 'delete') return undefined;
      const [fault, ...others] = await findFaults(slug, file, server);
      if (fault) {
        hot.send({ type: 'error', err: toError(slug, fault, others.length) });
        return [];
      }
      if (file === HINTS) {
        hot.send({ type: 'full-reload' }); // those that were shown are shown again
        return [];
      }
      if (file !== STATEMENT || !isOnlyText(slug)) return undefined;
      hot.send({ type: 'update', updates: [] }); // takes away what lies over the page
      hot.send('gradus:statement', { slug });
      return [];
    },
  };
}

function partsOf(path: string): readonly [slug?: string, file?: string] {
  const inside = path.startsWith(`${PROBLEMS}/`) ? path.slice(PROBLEMS.length + 1) : '';
  const [slug = '', ...file] = inside.split('/');
  return file.length > 0 ? [slug, file.join('/')] : [];
}

function frontOf(slug: string): string {
  const file = join(PROBLEMS, slug, STATEMENT);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.slice(0, text.indexOf('\n---', 1));
}

/** What `cli/problem/faults.ts` finds. */
interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

async function findFaults(
  slug: string,
  file: string,
  server: ViteDevServer,
): Promise<readonly Fault[]> {
  const checks = await server.ssrLoadModule('/app/cli/problem/faults.ts');
  const find = checks['findFaults'] as (
    ...args: readonly [string, string, string, ViteDevServer['ssrLoadModule']]
  ) => Promise<readonly Fault[]>;
  return find(PROBLEMS, slug, file, (path) => server.ssrLoadModule(path));
}

function toError(
  slug: string,
  { file, line, column, message }: Fault,
  others: number,
): ErrorPayload['err'] {
  const more = others > 0 ? ` (and ${others} more: npm run problem -- check ${slug})` : '';
  const id = join(PROBLEMS, slug, file);
  const place = `${file}:${line}:${column}`;
  return {
    plugin: 'problem',
    message: `${place}: ${message}${more}`,
    stack: '',
    id,
    loc: { file: id, line, column },
  };
}
