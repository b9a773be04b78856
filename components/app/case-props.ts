import type { CaseView } from '../../utils/case/cases.ts';

/** What every part of the checklist is drawn from. */
export interface CaseProps {
  view: CaseView;
  /** The tab in front shows this CRM. */
  atSite: boolean;
}
