import { runTyped } from './typed.mjs';

// `npm run grade -- PROBLEM FILE...`
await runTyped('/app/cli/grade/grade.ts', 'grade');
