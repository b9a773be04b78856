import type { GuideReport, GuideView } from './guide-view.ts';

/** Takes a report to where the steps are kept, and is answered with the step to go on with; null when there is none. */
export type Send = (report: GuideReport) => Promise<GuideView | null>;

/** A report without what the view already says. */
export type Told = GuideReport extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'caseId' | 'guide' | 'step'>
    : never
  : never;

/** What the page tells of the step that a view speaks of. */
export function reportOf({ caseId, guide, step }: GuideView, told: Told): GuideReport {
  return { ...told, caseId, guide, step: step.id } as GuideReport;
}

/** True when nothing of the guide comes after this report. */
export function endsGuide({ step: { number, of } }: GuideView, { type }: Told): boolean {
  return type === 'goal' || (type === 'step' && number === of);
}
