import type { Site } from '../../sites/schema.ts';
import type { Finding, Severity } from '../../utils/files/report.ts';
import type { Text } from '../../utils/text.ts';
import { objectName } from './object-name.ts';

/** The same thing, found in one place or in many. */
export interface SameFindings {
  id: string;
  severity: Severity;
  findings: [Finding, ...Finding[]];
}

const order: Severity[] = ['error', 'warning', 'note'];

/** Findings of one kind together, the worst first, and of those what was found most often. */
export function sameFindings(findings: readonly Finding[]): SameFindings[] {
  const groups = new Map<string, SameFindings>();
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

/** A finding that calls objects by the names that the site gives them: “Contacts” instead of an id. */
export function withObjectName(finding: Finding, site: Site, say: (text: Text) => string): Finding {
  const values = { ...finding.values };
  for (const key of ['object', 'target']) {
    const object = values[key];
    if (typeof object === 'string') values[key] = say(objectName(site, object));
  }
  return { ...finding, values };
}
