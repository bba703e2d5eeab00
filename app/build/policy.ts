import { createHash } from 'node:crypto';

interface Allowed {
  readonly scripts: readonly string[];
  readonly connect?: string;
}

/**
 * The page's content security policy.
 *
 * @param scripts the sources of inline scripts: `'sha256-…'` of the page's own, and of the frame's, which
 *   inherits the policy.
 * @param connect a further source to connect to.
 */
export const pagePolicy = ({ scripts, connect = '' }: Allowed) =>
  serialize({
    'default-src': "'none'",
    'script-src': `'self' ${scripts.join(' ')} blob: 'wasm-unsafe-eval'`,
    'worker-src': "'self' blob:",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': `'self' ${connect}`.trim(),
    'frame-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });

/**
 * The frame's own policy, which its workers inherit beside the page's: no network at all.
 *
 * @param hash the CSP source of the frame's script, `'sha256-…'`.
 */
export const framePolicy = (hash: string) =>
  serialize({
    'default-src': "'none'",
    'script-src': `${hash} blob: 'wasm-unsafe-eval'`,
    'worker-src': 'blob:',
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });

/** An inline script as a source that a policy allows. */
export const hashSource = (code: string) =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const serialize = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
