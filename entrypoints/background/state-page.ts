import { siteAt, siteById } from '../../sites/index.ts';
import { capturedSchema } from '../../utils/browser/page-input.ts';
import { db } from '../../utils/case/db.ts';
import { eventsOf } from '../../utils/case/events-of.ts';
import { dayNow } from '../../utils/case/playbook/index.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import { keepOnce, keepsProof } from './proof.ts';
import { putScript } from './registration.ts';

/** A page tells that it is cancelled before all of it is drawn. In ms. */
const drawing = 1_500;

/**
 * A tab's page says that the CRM is cancelled: keeps it as the state afterwards, once a day at most. Only a page that was loaded since
 * the guide to the last button ended: what that one came to is kept as the confirmation.
 */
export async function keepStatePage(found: Case, tabId: number): Promise<void> {
  // A page tells it again whenever something else of it has changed.
  await navigator.locks.request(`state-page:${found.id}`, { ifAvailable: true }, async (lock) => {
    if (!lock || found.purpose === 'terminate' || !(await keepsProof({})) || (await isKeptToday(found.id))) return;
    await new Promise((done) => setTimeout(done, drawing));
    const page = capturedSchema.parse(await putScript(tabId, 'capture.js'));
    if (siteAt(page.url)?.site.id !== found.site || !(await isAfterCancelling(found, page.timeOrigin))) return;
    await keepOnce(found.id, tabId, { keptFor: 'state', page });
  });
}

async function isKeptToday(caseId: string): Promise<boolean> {
  const kept = await db.evidence.where({ caseId }).toArray();
  return kept.some(({ record, at }) => record.keptFor === 'state' && dayNow(new Date(at)) === dayNow());
}

/** No guide leads to a last button now, and none of them ended since a page was loaded, in ms since 1970. */
async function isAfterCancelling({ id: caseId, site }: Case, loaded: number): Promise<boolean> {
  const guides = siteById(site)?.guides ?? {};
  const cancels = (guide: string) => guides[guide]?.steps.some(({ risk }) => risk === 'irreversible') === true;
  const runs = await db.runs.where('[caseId+guide]').between([caseId, ''], [caseId, '\uffff']).toArray();
  if (runs.some(({ guide, status }) => status === 'active' && cancels(guide))) return false;
  const ended = (await eventsOf(caseId)).findLast((event) => event.type === 'guide-finished' && cancels(event.guide));
  return ended === undefined || Date.parse(ended.at) < loaded;
}
