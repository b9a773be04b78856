import { siteAt } from '../../sites/index.ts';
import { db } from '../../utils/case/db.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import type { CaptureRecord } from '../../utils/evidence/capture-record.ts';
import { sha256 } from '../../utils/evidence/hash.ts';
import type { PageCapture } from '../../utils/page/capture-page.ts';
import type { GuideReport } from '../../utils/page/guide-view.ts';
import { keepCapture, pictureOf } from './capture.ts';
import { whileCapturing } from './capturing.ts';

type ProofReport = Extract<GuideReport, { type: 'proof' }>;

/** Whether pages that prove something are kept by themselves: unless the person said no, and not for each customer of a list. */
export async function keepsProof({ customer }: Pick<Run, 'customer'>): Promise<boolean> {
  return customer === undefined && (await db.settings.get('settings'))?.keepsProof !== false;
}

/** Keeps a page that a guide came to, with a picture where the browser allows one. */
export async function keepProof(run: Run, tabId: number, { proof, page }: ProofReport): Promise<void> {
  const found = await db.cases.get(run.caseId);
  if (!found || siteAt(page.url)?.site.id !== found.site || !(await keepsProof(run))) return;
  // By now the page shows what came after the press.
  const noPicture = proof === 'reason' ? 'the page goes on as soon as the reason is given' : undefined;
  await keepOnce(found.id, tabId, { keptFor: proof, page, noPicture });
}

interface Proof {
  keptFor: CaptureRecord['keptFor'];
  page: PageCapture;
  /** Why no picture is taken. */
  noPicture?: string | undefined;
}

/** Keeps a page by itself. The same page with the same words is kept once for the same cause. */
export async function keepOnce(caseId: string, tabId: number, { keptFor, page, noPicture }: Proof): Promise<void> {
  const text = await sha256(page.text);
  await navigator.locks.request(`proof:${caseId}`, async () => {
    const before = await db.evidence.where({ caseId }).toArray();
    const same = before.some(
      ({ record, parts }) => record.keptFor === keptFor && parts.some(({ sha256 }) => sha256 === text),
    );
    if (same) return;
    const order = { tabId, caseId, motif: 'visible', keptFor, byItself: true } as const;
    const picture =
      noPicture ?? (await whileCapturing(order, (_, signal) => pictureOf(order, async () => undefined, signal)));
    await keepCapture(order, page, picture ?? 'another capture of the page was under way');
  });
}
