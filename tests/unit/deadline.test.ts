import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startDeadline } from '../../app/python/deadline.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const LATE = 'Took too long.';

function watch(ms = 10_000) {
  const budget = { ms, characters: 0 };
  const interrupt = vi.fn<() => void>();
  const giveUp = vi.fn<() => void>();
  const deadline = startDeadline(budget, interrupt, giveUp);
  return { deadline, interrupt, giveUp, budget };
}

test('what ends in time is left alone', () => {
  const { deadline, interrupt } = watch();
  deadline.begin(5, LATE);
  vi.advanceTimersByTime(4_900);
  expect(interrupt).not.toHaveBeenCalled();
  expect(deadline.passed()).toBeNull();
});

test('what does not end is first interrupted, and given up 300 ms later', () => {
  const { deadline, interrupt, giveUp } = watch();
  deadline.begin(5, LATE);
  vi.advanceTimersByTime(5_100);
  expect(interrupt).toHaveBeenCalledOnce();
  expect(deadline.passed()).toBe(LATE);
  vi.advanceTimersByTime(200);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(giveUp).toHaveBeenCalled();
});

test('each thing has its own limit, and the next begins with a clean slate', () => {
  const { deadline, interrupt, giveUp } = watch();
  deadline.begin(1, LATE);
  vi.advanceTimersByTime(1_100);
  deadline.begin(1, LATE);
  expect(deadline.passed()).toBeNull();
  vi.advanceTimersByTime(900);
  expect(interrupt).toHaveBeenCalledOnce();
  expect(giveUp).not.toHaveBeenCalled();
});

test('the whole run has a limit too, over all its tests', () => {
  const { deadline, budget } = watch(3_000);
  deadline.begin(2, LATE);
  vi.advanceTimersByTime(1_900);
  deadline.begin(2, LATE);
  vi.advanceTimersByTime(1_300);
  expect(deadline.passed()).toContain('the time for the whole run was used up');
  expect(budget.ms).toBeLessThan(0);
});

test('a machine that slept for an hour has spent no more than a second of it', () => {
  const { deadline, interrupt } = watch();
  deadline.begin(5, LATE);
  vi.advanceTimersByTime(1_000);
  vi.setSystemTime(Date.now() + 3_600_000);
  const now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now + 3_600_000);
  vi.advanceTimersByTime(200);
  expect(interrupt).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('after its stop it says nothing more', () => {
  const { deadline, interrupt } = watch();
  deadline.begin(1, LATE);
  deadline.stop();
  vi.advanceTimersByTime(5_000);
  expect(interrupt).not.toHaveBeenCalled();
});

test('what is cut says why, is interrupted at once, and given up after the same grace', () => {
  const { deadline, interrupt, giveUp } = watch();
  deadline.begin(5, LATE);
  deadline.cut('You stopped the run.');
  expect(interrupt).toHaveBeenCalledOnce();
  expect(deadline.passed()).toBe('You stopped the run.');
  vi.advanceTimersByTime(400);
  expect(giveUp).toHaveBeenCalled();
});
