import { type FrontTab, frontTab } from '../../utils/browser/tabs.ts';
import { type WantedCase, wantedCase } from '../../utils/browser/wanted-case.ts';
import { type Case, db, type TabView } from '../../utils/case/db.ts';

/** What the panel has to know before it can draw anything. */
export interface FirstLook {
  cases: Case[];
  tab: FrontTab | undefined;
  tabView: TabView | undefined;
  /** The case that the popup or a notification asked for. */
  wanted: WantedCase | undefined;
}

/** Reads at once what would else be read one after the other, a frame each. */
export async function firstLook(): Promise<FirstLook> {
  const [cases, front] = await Promise.all([db.cases.toArray(), lookAtFront()]);
  return { cases, ...front };
}

async function lookAtFront(): Promise<Omit<FirstLook, 'cases'>> {
  const tab = await frontTab();
  if (!tab) return { tab, tabView: undefined, wanted: undefined };
  const [tabView, wanted] = await Promise.all([db.tabs.get(tab.tabId), wantedCase(tab.windowId)]);
  return { tab, tabView, wanted };
}
