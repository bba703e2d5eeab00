import { runTyped } from './typed.mjs';

// `npm run problem -- new SLUG` and `npm run problem -- check [SLUG...]`
await runTyped('/app/cli/problem/problem.ts', 'problem');
