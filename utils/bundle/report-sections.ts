import { checklistSection } from './report-checklist.ts';
import { evidenceSection } from './report-evidence.ts';
import { exportSection } from './report-exports.ts';
import { faultsSection } from './report-faults.ts';
import { lettersSection } from './report-letters.ts';
import { checkSection, doesNotShowSection, showsSection } from './report-limits.ts';
import { moneySection } from './report-money.ts';
import type { ReportSection } from './report-section.ts';
import { tablesSection } from './report-tables.ts';
import { timelineSection } from './report-timeline.ts';

/** The report below its cover, in the order of reading. */
export const sections: readonly ReportSection[] = [
  faultsSection,
  timelineSection,
  checklistSection,
  moneySection,
  evidenceSection,
  exportSection,
  lettersSection,
  tablesSection.people,
  tablesSection.alternatives,
  showsSection,
  doesNotShowSection,
  checkSection,
];
