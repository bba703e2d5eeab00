/** The states of a problem's page that were designed, and what each of them is. */
export const STATES = {
  loading: 'The first visit: Python is being fetched',
  starting: 'All bytes are there, Python starts',
  slow: 'Run was pressed before Python was there',
  ready: 'Python is ready, nothing was run',
  'tests-missing': 'The tests could not be loaded',
  offline: 'The connection went before Python came',
  'ready-offline': 'The connection went with Python at hand',
  broken: 'Python could not start',
  running: 'A run goes on',
  restarting: 'The next interpreter is on its way',
  lost: 'The browser ended the process that Python ran in',
  passed: 'Every test has passed',
  failed: 'Some tests failed, a known mistake',
  arrays: 'An array differs in some places',
  raised: 'A test raised an error',
  refused: 'The code could not be loaded',
  'timed-out': 'A test took too long',
  crashed: 'A test ended Python',
  stopped: 'The learner stopped the run',
  printed: 'The code printed a lot',
  'storage-full': 'Drafts cannot be saved any more',
  'storage-blocked': 'The browser keeps nothing',
  'other-draft': 'Another tab left another draft',
  keys: 'The sheet of keys',
  stored: 'What is stored on this device',
  update: 'A new version is ready',
} as const;

export type StateName = keyof typeof STATES;

export const isStateName = (name: string): name is StateName => Object.hasOwn(STATES, name);
