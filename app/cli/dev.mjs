import { setUp } from './setup.mjs';
import { runTool } from './tool.mjs';

setUp();
process.exitCode = runTool('vite', process.argv.slice(3)).status ?? 1;
