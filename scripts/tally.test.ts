import { expect, test } from 'vitest';
import { sum, tallyOf, tallyPlaywright, tallyVitest } from './tally.ts';

test('Vitest: a skipped test and a file that could not be loaded count as failed', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'skipped' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(tallyVitest(report)).toEqual({ passed: 2, failed: 3 });
});

test('Playwright: flaky, skipped and errors outside of tests count as failed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] };
  expect(tallyPlaywright(report)).toEqual({ passed: 5, failed: 4 });
});

test('a command that failed with a clean report still failed', () => {
  expect(tallyOf({ passed: 7, failed: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
  expect(tallyOf({ passed: 7, failed: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
  expect(tallyOf({ passed: 7, failed: 0 }, 0)).toEqual({ passed: 7, failed: 0 });
});

test('sum of nothing is nothing', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
