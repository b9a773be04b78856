/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts of Vitest's json report. A file that failed without running a test counts as one failed test. */
export function tallyVitest(report: VitestReport): Tally {
  const tests = report.testResults.flatMap(({ status, assertionResults }) =>
    assertionResults.length > 0 ? assertionResults : [{ status }],
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return { passed, failed: tests.length - passed };
}

/** Counts of Playwright's json report. Only a test that passed at once has passed: a flaky or skipped one has not. */
export function tallyPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** The tally of a step, corrected by how its command ended: one that failed has failed, whatever its report says. */
export function tallyOf(report: Tally, exitCode: number): Tally {
  return exitCode !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report;
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
