import { siteAt } from '../../sites/index.ts';
import { db, type Run } from '../../utils/case/db.ts';
import { sha256 } from '../../utils/evidence/hash.ts';
import type { GuideReport } from '../../utils/page/guide-view.ts';
import { keepCapture, pictureOf } from './capture.ts';
import { whileCapturing } from './capturing.ts';

type ProofReport = Extract<GuideReport, { type: 'proof' }>;

/** Whether pages that prove something are kept by themselves: unless the person said no, and not for each customer of a list. */
export async function keepsProof({ customer }: Pick<Run, 'customer'>): Promise<boolean> {
  return customer === undefined && (await db.settings.get('settings'))?.keepsProof !== false;
}

/** Keeps a page that a guide came to, with a picture where the browser allows one. The same page with the same words is kept once. */
export async function keepProof(run: Run, tabId: number, { proof, page }: ProofReport): Promise<void> {
  const found = await db.cases.get(run.caseId);
  if (!found || siteAt(page.url)?.site.id !== found.site || !(await keepsProof(run))) return;
  const text = await sha256(page.text);
  await navigator.locks.request(`proof:${run.caseId}`, async () => {
    const before = await db.evidence.where({ caseId: run.caseId }).toArray();
    const same = before.some(
      ({ record, parts }) => record.keptFor === proof && parts.some(({ sha256 }) => sha256 === text),
    );
    if (same) return;
    const order = { tabId, caseId: run.caseId, motif: 'visible', keptFor: proof, byItself: true } as const;
    // By now the page shows what came after the press.
    const picture =
      proof === 'reason'
        ? 'the page goes on as soon as the reason is given'
        : await whileCapturing(order, (_, signal) => pictureOf(order, async () => undefined, signal));
    await keepCapture(order, page, picture ?? 'another capture of the page was under way');
  });
}
