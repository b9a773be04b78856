import { addressOf } from '../../sites/hosts.ts';
import type { Place } from '../../sites/schema.ts';
import { sendMessage } from '../../utils/browser/messages.ts';
import { showAddress } from '../../utils/browser/tabs.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { attempt } from '../app/attempt.ts';
import { useScreen } from '../app/screen.ts';

type Link = Pick<Place, 'path' | 'role'>;

/** Where a place or a list of the CRM is for this case's account; undefined where only its menu path is known. */
export function addressIn({ site, case: { account } }: CaseView, link: Link | undefined): string | undefined {
  return link?.path === undefined ? undefined : addressOf(site, account, { path: link.path, role: link.role });
}

/** Shows a page of the CRM: in the tab in front when that is the CRM, else in a new one, so that no other work is left. */
export function takeThere(address: string, atSite: boolean): Promise<boolean> {
  return attempt(() => showAddress(address, atSite ? useScreen.getState().tabId : undefined));
}

/** Starts a guide, or goes on with a stopped one, in the tab in front; opens the CRM first when that shows something else. */
export function startGuide(view: CaseView, guide: string, wordsOnly: boolean, atSite: boolean): Promise<boolean> {
  return attempt(async () => {
    const front = useScreen.getState().tabId;
    const { at = '' } = view.site.cancel;
    const start = addressIn(view, view.site.places[at]) ?? `https://${view.case.account.host}/`;
    const tabId = atSite && front !== undefined ? front : await showAddress(start, undefined);
    if (tabId === undefined) throw new Error('The browser opened no tab.');
    await sendMessage('startGuide', { caseId: view.case.id, guide, tabId, wordsOnly });
  });
}

export function stopGuide(view: CaseView, guide: string): Promise<boolean> {
  return attempt(() => sendMessage('stopGuide', { caseId: view.case.id, guide }));
}

export function answerStep(
  view: CaseView,
  guide: string,
  step: string,
  outcome: 'said-done' | 'skipped',
): Promise<boolean> {
  return attempt(() => sendMessage('answerStep', { caseId: view.case.id, guide, step, outcome }));
}
