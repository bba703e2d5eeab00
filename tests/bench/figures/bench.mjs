import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { describeMachine } from './machine.mjs';
import { measure } from './measure.mjs';
import { writeReport } from './report.mjs';

// What `npm run bench` starts: measures that many runs, and writes and prints the table.
const RESULTS = 'tests/bench/results.md';
const runs = Number(process.argv[2] ?? 7);

const { module } = await runnerImport('./app/python/wheel.ts');
const wheel = `public/${module.chooseWheel('.', process.env.NUMPY)}`;
const machine = await describeMachine(wheel, runs);
const measured = await measure(runs, wheel);
const report = await writeReport(machine, measured);
writeFileSync(RESULTS, report);
console.log(`\n${report}\nThis is in ${RESULTS} now.`);
process.exitCode = 'ready' in measured.samples.gradus ? 0 : 1;
