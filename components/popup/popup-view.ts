import { siteById } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import type { Verdict } from '../../utils/page/verdict.ts';

/** What the popup says about a tab, with the one step that comes next. */
export type PopupView =
  | { type: 'looking' }
  | { type: 'not-readable' }
  | { type: 'unknown-site'; host: string; origin: string }
  | { type: 'signed-out'; site: Site; verdict: Verdict }
  | { type: 'account'; site: Site; verdict: Verdict; step: Step; open?: Case; others: Case[] };

/** `work-on` asks for the CRM's hosts and opens the panel, `open` shows the case, `keep-page` keeps a page that says it is cancelled. */
export type Step = 'work-on' | 'open' | 'keep-page';

export interface Known {
  /** Cases that are not archived. */
  cases: Case[];
  /** The CRM's hosts are granted. */
  granted: boolean;
  /** Cases that already hold a page saying that it is cancelled. */
  proven: ReadonlySet<string>;
}

export function popupView(tab: TabView | undefined, known: Known): PopupView {
  const look = tab?.look ?? { type: 'looking' };
  if (look.type !== 'verdict') return look;
  const { verdict } = look;
  const site = siteById(verdict.site);
  if (!site) return { type: 'not-readable' };
  if (verdict.signedIn === 'no') return { type: 'signed-out', site, verdict };
  const ofSite = known.cases.filter((each) => each.site === site.id);
  const open = caseOf(verdict, ofSite);
  // Without an account number it can't be said that the account is another one.
  const others = open || verdict.account.id === undefined ? [] : ofSite;
  return { type: 'account', site, verdict, step: stepOf(verdict, open, known), open, others };
}

/** Pages to buy and pay on often don't tell whose they are; with one case of this CRM it is that one's. */
function caseOf({ account: { id } }: Verdict, cases: Case[]): Case | undefined {
  const [only, another] = cases;
  return cases.find(({ account }) => account.id === id) ?? (id === undefined && !another ? only : undefined);
}

function stepOf(verdict: Verdict, open: Case | undefined, { granted, proven }: Known): Step {
  if (open && verdict.cancelled === 'yes' && !proven.has(open.id)) return 'keep-page';
  return open && granted ? 'open' : 'work-on';
}
