import type { Site } from '../../sites/schema.ts';
import type { Finding, Severity } from '../../utils/files/report.ts';
import type { Text } from '../../utils/text.ts';

/** The same thing, found in one place or in many. */
export interface FindingGroup {
  id: string;
  severity: Severity;
  findings: [Finding, ...Finding[]];
}

const order: Severity[] = ['error', 'warning', 'note'];

/** Findings of one kind together, the worst first, and of those the kind that was found most often. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const key = `${finding.id} ${finding.severity}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { id: finding.id, severity: finding.severity, findings: [finding] });
  }
  return [...groups.values()].sort(
    (one, other) =>
      order.indexOf(one.severity) - order.indexOf(other.severity) || other.findings.length - one.findings.length,
  );
}

/** A finding that calls an object by the name that the site gives it: “Contacts” instead of its id. */
export function withObjectName(finding: Finding, site: Site, say: (text: Text) => string): Finding {
  const known = site.objects.find(({ id }) => id === finding.values.object);
  return known ? { ...finding, values: { ...finding.values, object: say(known.name) } } : finding;
}
