import { CACHING, TYPES } from './rules.ts';
import type { Headers } from './rules.ts';

/**
 * A site of Caddy.
 *
 * @param always what is sent with every answer.
 */
export const writeCaddy = (always: Headers) => `\
# Gradus under Caddy: add this to your Caddyfile and change the first two lines. Caddy sees to https by
# itself. Copy it again after each build: the policy names a script of the site by its hash.
gradus.example.org {
	root * /var/www/gradus
	# Sends the files that are packed beside the others.
	file_server {
		precompressed br gzip
	}

	header {
${Object.entries(always)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	@hashed path */assets/*
	header @hashed Cache-Control "${CACHING.assets}"
	@others not path */assets/*
	header @others Cache-Control "${CACHING.others}"
${Object.entries(TYPES)
  .map(
    ([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type ${type}`,
  )
  .join('\n')}

	handle_errors {
		header Cache-Control "${CACHING.others}"
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
		file_server
	}
}
`;
