import { type FrontTab, frontTab } from '../../utils/browser/tabs.ts';
import { type WantedCase, wantedCase } from '../../utils/browser/wanted-case.ts';
import { type CaseRows, caseRows } from '../../utils/case/case-rows.ts';
import { db } from '../../utils/case/db.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import { firstCase } from './relation.ts';

/** What the panel is drawn from at first: the case, and why it is this one. */
export interface FirstCase {
  cases: Case[];
  tab: FrontTab | undefined;
  tabView: TabView | undefined;
  /** The case that the popup or a notification asked for. */
  wanted: WantedCase | undefined;
  /** Of the case that is shown first, if there is one. */
  shown: CaseRows | undefined;
}

/** Read as soon as this file is loaded, as `firstRows` of every page is. Only the panel may load it: it takes what the panel was asked for. */
export const firstCaseRows: Promise<FirstCase> = read();
// Who draws is told what goes wrong.
firstCaseRows.catch(() => undefined);

async function read(): Promise<FirstCase> {
  const [cases, front] = await Promise.all([db.cases.toArray(), lookAtFront()]);
  const caseId = front.wanted?.caseId ?? firstCase(cases, front.tabView)?.id;
  return { cases, ...front, shown: caseId === undefined ? undefined : await caseRows(caseId) };
}

async function lookAtFront(): Promise<Pick<FirstCase, 'tab' | 'tabView' | 'wanted'>> {
  const tab = await frontTab();
  if (!tab) return { tab, tabView: undefined, wanted: undefined };
  const [tabView, wanted] = await Promise.all([db.tabs.get(tab.tabId), wantedCase(tab.windowId)]);
  return { tab, tabView, wanted };
}
