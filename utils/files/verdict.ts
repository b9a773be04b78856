import type { Finding, TableReport } from './report.ts';

/** `unreadable`: nothing in it could be read. `damaged`: at least one error. `doubtful`: at least one warning. */
export const verdicts = ['whole', 'doubtful', 'damaged', 'unreadable'] as const;
export type Verdict = (typeof verdicts)[number];

/** What findings come to: unreadable when there is an error and nothing could be read. */
export function verdictOf(findings: readonly Finding[], tables: readonly TableReport[]): Verdict {
  const some = (severity: Finding['severity']) => findings.some((finding) => finding.severity === severity);
  if (some('error')) return tables.length === 0 ? 'unreadable' : 'damaged';
  return some('warning') ? 'doubtful' : 'whole';
}

/** The worst of several; `whole` of none. */
export function worstOf(all: readonly Verdict[]): Verdict {
  return all.reduce((worst, one) => (verdictOrder(one) > verdictOrder(worst) ? one : worst), 'whole');
}

/** 0 for whole; the worse, the higher. */
export function verdictOrder(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}
