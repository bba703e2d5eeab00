'use strict';

// `node app/cli/run.cjs start|dev|test|hostile|grade|problem|stubs|numpy|pictures|bench`. An old Node must be able to read this file, to refuse in words.
const needed = require('../../package.json').engines.node.replace('>=', '');
const [command] = process.argv.slice(2);

if (isOlder(process.versions.node, needed)) {
  console.error(
    'Gradus needs Node ' +
      needed +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Get it from https://nodejs.org and try again.',
  );
  process.exitCode = 1;
} else {
  // npm goes to the project's folder by itself, and says where it was called.
  if (process.env.npm_lifecycle_event !== command) process.env.INIT_CWD = process.cwd();
  process.chdir(require('node:path').resolve(__dirname, '../..'));
  import('./' + command + '.mjs').catch((error) => {
    // A plain error is a sentence for the user; any other is a fault of ours.
    console.error(error.name === 'Error' ? error.message : error);
    process.exit(1);
  });
}

function isOlder(version, other) {
  const [major, minor] = version.split('.').map(Number);
  const [otherMajor, otherMinor] = other.split('.').map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
