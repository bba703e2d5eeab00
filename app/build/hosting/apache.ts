import { CACHING, TYPES } from './rules.ts';
import type { Headers } from './rules.ts';

/**
 * The `.htaccess` of Apache, as many universities have it.
 *
 * @param always what is sent with every answer.
 */
export const writeApache = (always: Headers) => `\
# Gradus under Apache: copy this as .htaccess to where index.html is; the module "headers" must be on.
# The page needs https for shared memory, unless the host is localhost. Copy it again after each build:
# the policy names a script of the site by its hash.
DirectoryIndex index.html
ErrorDocument 404 /404.html

${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}

# Sends the files that are packed beside the others, where the module "rewrite" is on too. Apache takes .gz
# for archives, and .br for a language.
<IfModule mod_rewrite.c>
  RemoveType .br .gz
  RemoveLanguage .br
  AddEncoding br .br
  AddEncoding gzip .gz
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule . %{REQUEST_URI}.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule . %{REQUEST_URI}.gz [L]
  Header merge Vary Accept-Encoding
</IfModule>

${Object.entries(always)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}
Header set Cache-Control "${CACHING.others}"
Header set Cache-Control "${CACHING.assets}" "expr=%{REQUEST_STATUS} != 404 && %{REQUEST_URI} =~ m#/assets/[^/]+$#"
`;
