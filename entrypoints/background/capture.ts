import type { CaptureOrder, CaptureResult } from '../../utils/browser/messages.ts';
import { capturedSchema } from '../../utils/browser/page-input.ts';
import { db } from '../../utils/case/db.ts';
import { isDiskFull } from '../../utils/case/disk-full.ts';
import { keepEvidence, type NewEvidence } from '../../utils/case/evidence.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import type { CaptureRecord } from '../../utils/evidence/capture-record.ts';
import type { PageCapture } from '../../utils/page/capture-page.ts';
import { factsOf } from './capture-facts.ts';
import { recordOf } from './capture-record.ts';
import { Stopped, whileCapturing } from './capturing.ts';
import { type Picture, takePicture } from './picture.ts';
import { putScript } from './registration.ts';
import { NoPicture } from './shots.ts';

/** Keeps a tab's page as evidence: text, frozen copy and, where the browser lets us, a picture. */
export async function capture(order: CaptureOrder): Promise<CaptureResult> {
  if (!(await db.cases.get(order.caseId))) return { type: 'failed', reason: 'no-case' };
  try {
    const done = await whileCapturing(order, async (progress, signal) => {
      // Before the first progress takes its place.
      const mhtml = (await db.captures.get(order.tabId))?.mhtml ?? 'it was not asked for';
      await progress('picture', 0, 1);
      const picture = await pictureOf(order, (done, all) => progress('picture', done, all), signal);
      await progress('reading', 1, 1);
      const read: unknown = await putScript(order.tabId, 'capture.js').catch(() => undefined);
      if (read === undefined || read === null) return { type: 'failed', reason: 'page-closed-to-us' } as const;
      signal.throwIfAborted();
      const kept = await keepCapture(order, capturedSchema.parse(read), picture, mhtml);
      const plan = typeof picture === 'string' ? undefined : picture.plan;
      return {
        type: 'kept',
        evidence: kept.id,
        picture: plan?.of ?? 'none',
        longer: (plan?.leftOut ?? 0) > 0,
      } as const;
    });
    return done ?? { type: 'failed', reason: 'busy' };
  } catch (error) {
    if (error instanceof Stopped) return { type: 'failed', reason: 'stopped' };
    console.error(error);
    return { type: 'failed', reason: isDiskFull(error) ? 'disk-full' : 'other' };
  }
}

/** The picture, or why there is none. @throws Stopped */
export async function pictureOf(
  { tabId, motif }: Pick<CaptureOrder, 'tabId' | 'motif'>,
  progress: (done: number, all: number) => Promise<unknown>,
  signal: AbortSignal,
): Promise<Picture | string> {
  try {
    return await takePicture({ tabId, motif, progress, signal });
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return error instanceof NoPicture ? error.message : `the page could not be photographed: ${String(error)}`;
  }
}

/** Keeps what was read of a page. @throws DexieError (QuotaExceededError) when the disk is full */
export async function keepCapture(
  {
    tabId,
    caseId,
    keptFor = 'person',
  }: Pick<CaptureOrder, 'tabId' | 'caseId'> & { keptFor?: CaptureRecord['keptFor'] },
  page: PageCapture,
  picture: Picture | string,
  mhtml: Blob | string = 'it was not asked for',
): Promise<Evidence> {
  const facts = await factsOf(tabId, caseId, page);
  const at = new Date();
  return keepEvidence(caseId, {
    kind: 'page',
    title: page.title || page.url,
    at: at.toISOString(),
    url: page.url,
    places: facts.verdict?.places ?? [],
    parts: [
      ...picturesOf(picture),
      ...textsOf(page),
      ...(mhtml instanceof Blob ? [{ name: 'page.mhtml', mediaType: 'multipart/related', blob: mhtml }] : []),
    ],
    record: (kept) => recordOf({ page, picture, mhtml, keptFor, at, facts, kept }),
  });
}

function picturesOf(picture: Picture | string): NewEvidence['parts'] {
  if (typeof picture === 'string') return [];
  const { pieces, window } = picture;
  const name = window ? 'column' : 'screenshot';
  const all = pieces.map((blob, index) => ({
    name: pieces.length === 1 ? `${name}.png` : `${name}-${index + 1}.png`,
    blob,
  }));
  if (window) all.unshift({ name: 'screenshot.png', blob: window });
  return all.map((part) => ({ ...part, mediaType: 'image/png' }));
}

function textsOf({ text, html }: PageCapture): NewEvidence['parts'] {
  const texts = [{ name: 'text.txt', mediaType: 'text/plain', content: text }];
  if (html !== null) texts.push({ name: 'page.html', mediaType: 'text/html', content: html });
  return texts.map(({ name, mediaType, content }) => ({
    name,
    mediaType,
    blob: new Blob([content], { type: mediaType }),
  }));
}
