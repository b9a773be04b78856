import { browser } from 'wxt/browser';
import { db } from '../../utils/case/db.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { Verdict } from '../../utils/page/verdict.ts';

const known = { text: '✓', color: '#0f766e' };
const careful = { text: '!', color: '#b45309' };
const working = { text: '…', color: '#475569' };

/** The mark on the toolbar button: recognised (✓), needs a look (!): signed out or another account than the open case's. */
export async function showBadge(tabId: number, verdict: Verdict, found: Case | undefined): Promise<void> {
  const others = found
    ? 0
    : await db.cases.filter(({ site, archivedAt }) => site === verdict.site && !archivedAt).count();
  const badge =
    verdict.signedIn === 'no' || (verdict.account.id && others > 0)
      ? careful
      : verdict.signedIn === 'yes'
        ? known
        : working;
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  } catch {
    // The tab was closed meanwhile; its badge went with it.
  }
}
