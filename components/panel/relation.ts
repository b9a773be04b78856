import type { Case } from '../../utils/case/rows/case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import type { Verdict } from '../../utils/page/verdict.ts';

/** What the tab in front has to do with the case on the screen. */
export type Relation =
  | { type: 'same-account'; verdict: Verdict }
  | { type: 'other-account'; verdict: Verdict; account: string }
  /** The CRM, but the page does not say whose account. */
  | { type: 'unknown-account'; verdict: Verdict }
  | { type: 'signed-out' }
  | { type: 'elsewhere' };

export function relationOf(tab: TabView | undefined, open: Case): Relation {
  if (tab?.look.type !== 'verdict') return { type: 'elsewhere' };
  const { verdict } = tab.look;
  if (verdict.site !== open.site) return { type: 'elsewhere' };
  if (verdict.signedIn === 'no') return { type: 'signed-out' };
  if (verdict.account.id === undefined) return { type: 'unknown-account', verdict };
  return verdict.account.id === open.account.id
    ? { type: 'same-account', verdict }
    : { type: 'other-account', verdict, account: verdict.account.id };
}

/** The case to show before the person has chosen one: that of the tab in front, else the newest that is open. */
export function firstCase(cases: Case[], tab: TabView | undefined): Case | undefined {
  const open = newestFirst(cases.filter(({ archivedAt }) => archivedAt === undefined));
  return open.find((each) => relationOf(tab, each).type === 'same-account') ?? open[0];
}

export function newestFirst(cases: Case[]): Case[] {
  return cases.toSorted((one, other) => other.openedAt.localeCompare(one.openedAt));
}
