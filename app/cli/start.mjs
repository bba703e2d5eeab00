import { setUp } from './setup.mjs';
import { runTool } from './tool.mjs';

const port = readPort();
setUp();
// The port is taken first, so that nobody waits for a build in vain.
await serve();
console.log('Building ...');
if (runTool('vite', ['build', '--logLevel=warn']).status !== 0)
  throw new Error('The site could not be built; Vite says why above.');
process.on('SIGINT', () => process.exit());
console.log(`Gradus is at http://localhost:${port}/`);

function readPort() {
  const text = process.env.PORT || '4173';
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Error(`PORT is a number from 1 to 65535, not "${text}": try PORT=4174 npm start`);
}

/** Serves `dist/` with the headers of `vite.config.ts`. */
async function serve() {
  const { preview } = await import('vite');
  await preview({ preview: { port } }).catch(({ message }) => {
    const other = port === 4173 ? 4174 : 4173;
    throw new Error(`${message}: choose another port with PORT=${other} npm start`);
  });
}
