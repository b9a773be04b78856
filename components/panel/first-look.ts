import { type FrontTab, frontTab } from '../../utils/browser/tabs.ts';
import { type WantedCase, wantedCase } from '../../utils/browser/wanted-case.ts';
import { db } from '../../utils/case/db.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import { readAndWatch, type WatchedCase } from '../../utils/case/watch-case.ts';
import { show, useScreen } from '../app/screen.ts';
import { firstCase } from './relation.ts';

/** What the panel has to know before it can draw anything. */
export interface FirstLook {
  cases: Case[];
  tab: FrontTab | undefined;
  tabView: TabView | undefined;
  /** The case that the popup or a notification asked for. */
  wanted: WantedCase | undefined;
  /** The case that is shown first, if there is one. */
  watched: WatchedCase | undefined;
}

/**
 * Reads at once what would else be read one after the other, a frame each, and chooses the case that is shown.
 * @param ownSites ends when the CRMs that the person gave are known: a case may be about one of them
 */
export async function firstLook(ownSites: Promise<unknown>): Promise<FirstLook> {
  const [cases, front] = await Promise.all([db.cases.toArray(), lookAtFront(), ownSites]);
  const { wanted, tabView } = front;
  if (wanted) show.wanted(wanted);
  else show.case(firstCase(cases, tabView)?.id);
  const { caseId } = useScreen.getState();
  // What goes wrong here goes wrong again where the case is drawn, and is told there.
  const watched = caseId ? await readAndWatch(caseId).catch(() => undefined) : undefined;
  return { cases, ...front, watched };
}

async function lookAtFront(): Promise<Pick<FirstLook, 'tab' | 'tabView' | 'wanted'>> {
  const tab = await frontTab();
  if (!tab) return { tab, tabView: undefined, wanted: undefined };
  const [tabView, wanted] = await Promise.all([db.tabs.get(tab.tabId), wantedCase(tab.windowId)]);
  return { tab, tabView, wanted };
}
