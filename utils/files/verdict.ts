import type { Finding, TableReport, Verdict } from './report.ts';

/** What findings come to: unreadable when there is an error and nothing could be read. */
export function verdictOf(findings: readonly Finding[], tables: readonly TableReport[]): Verdict {
  const some = (severity: Finding['severity']) => findings.some((finding) => finding.severity === severity);
  if (some('error')) return tables.length === 0 ? 'unreadable' : 'damaged';
  return some('warning') ? 'doubtful' : 'whole';
}
