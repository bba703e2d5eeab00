// freeCodeCamp's own runner and evaluator for Python, with five tests of numbers.
const SOURCE = `
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
`;
const TESTS = [
  ['10.0, 20.0, 0.9', 11],
  ['3.5, -7.0, 1.0', 3.5],
  ['3.5, -7.0, 0.0', -7],
  ['0.0, 5.0', 0.05],
  ['1.0, 1.0, 0.5', 1],
].map(
  ([args, expected]) =>
    `({ test: () => assert.closeTo(runPython("ema_update(${args})"), ${expected}, 1e-9) })`,
);
const ENDLESS = '({ test: () => runPython("while True: pass") })';
const PATIENCE_MS = 300;
/** As long as before a run of Gradus. */
const REST_MS = 500;

const options = {
  type: 'python',
  assetPath: '/runner/',
  source: SOURCE,
  code: { contents: SOURCE },
};
const runner = window.FCCTestRunner.createTestRunner(options, { timeout: 120_000 });
window.first = runner.then(() => performance.mark('freecodecamp:ready'));

/** How long all the tests take, played a number of times over. */
window.runTests = async (times) => {
  const tests = Array.from({ length: times }, () => TESTS).flat();
  const ready = await runner;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const start = performance.now();
  const results = await ready.runAllTests(tests);
  const took = performance.now() - start;
  return { took, passed: results.filter(({ pass }) => pass).length };
};

/** From when an endless test is given up until the next can run: the runner ends its worker and starts another. */
window.recover = async () => {
  const ready = await runner;
  const start = performance.now();
  const { err } = await ready.runTest(ENDLESS, PATIENCE_MS);
  if (!err) throw new Error('The endless test came to an end.');
  return performance.now() - start - PATIENCE_MS;
};
