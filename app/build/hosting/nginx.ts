import { CACHING, TYPES } from './rules.ts';
import type { Headers } from './rules.ts';

/**
 * A site of nginx.
 *
 * @param always what is sent with every answer.
 */
export const writeNginx = (always: Headers) => `\
# Gradus under nginx: put this into conf.d/ and change the first three lines of "server". The page needs
# https for shared memory, unless the host is localhost. Copy it again after each build: the policy
# names a script of the site by its hash.

map $uri $gradus_caching {
    ~/assets/[^/]+$  "${CACHING.assets}";
    default  ${CACHING.others};
}

server {
    listen       80;
    server_name  gradus.example.org;
    root         /var/www/gradus;

    error_page  404  /404.html;
    # Sends the files that are packed beside the others. With the module ngx_brotli, add: brotli_static on;
    gzip_static  on;
    gzip_vary    on;

    # A location with an "add_header" of its own would send none of these.
${Object.entries(always)
  .map(([name, value]) => `    add_header  ${name}  "${value}"  always;`)
  .join('\n')}
    add_header  Cache-Control  $gradus_caching  always;

${Object.entries(TYPES)
  .map(([ending, type]) => `    location ~ \\.${ending}$  { types { }  default_type ${type}; }`)
  .join('\n')}
}
`;
