import { type CaptureOrder, type CaptureResult, sendMessage } from '../../utils/browser/messages.ts';
import { takeMhtml } from '../../utils/browser/mhtml.ts';
import { mayMhtml } from '../../utils/browser/permissions.ts';
import { db } from '../../utils/case/db.ts';
import type { Capturing } from '../../utils/case/rows/tab.ts';
import { cleanMhtml } from '../../utils/evidence/mhtml/clean.ts';
import { overlayTag } from '../../utils/page/overlay-tag.ts';
import { attempt } from '../app/attempt.ts';
import type { Notice } from '../app/screen.ts';

/** Keeps the page of a tab as evidence of a case and says how that went. */
export function keepPage(order: CaptureOrder): Promise<boolean> {
  return attempt((tell) =>
    navigator.locks.request(archiving(order.tabId), async () => {
      const goesOn = !(await mayMhtml()) || (await layMhtml(order));
      tell(noticeOf(goesOn ? await captured(order) : { type: 'failed', reason: 'stopped' }));
    }),
  );
}

/** The lock that the page of the extension holds which makes a tab's web archive. Were it closed, nobody would go on with it. */
const archiving = (tabId: number) => `archiving:${tabId}`;

/** Forgets the web archive of a tab once the page that was making it is closed. */
export async function forgetLeftArchive(tabId: number, signal: AbortSignal): Promise<void> {
  await navigator.locks
    .request(archiving(tabId), { signal }, () => db.captures.where({ tabId }).and(isArchiving).delete())
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
}

async function captured(order: CaptureOrder): Promise<CaptureResult> {
  try {
    return await sendMessage('capture', order);
  } catch (error) {
    console.error(error);
    // A background that was ended leaves the page sitting for its picture; asked anything, it begins anew and lets the page go.
    await sendMessage('stopCapture', { tabId: order.tabId });
    return { type: 'failed', reason: 'other' };
  }
}

const isArchiving = ({ stage }: Capturing) => stage === 'archiving';

/**
 * Lays the page's web archive where the background finds it: what the browser makes can be read in a page of the extension only.
 * @returns false when the person stopped it meanwhile
 */
async function layMhtml({ tabId, caseId }: CaptureOrder): Promise<boolean> {
  // The background knows what is under way here, and answers.
  if (await db.captures.get(tabId)) return true;
  await db.captures.put({ tabId, caseId, stage: 'archiving', done: 0, all: 1 });
  const mhtml = await cleanedMhtml(tabId).catch((error: unknown) => String(error));
  return (await db.captures.update(tabId, { mhtml })) === 1;
}

async function cleanedMhtml(tabId: number): Promise<Blob> {
  const cleaned = cleanMhtml(await takeMhtml(tabId), overlayTag);
  return new Blob([Uint8Array.from(cleaned, (character) => character.charCodeAt(0))], { type: 'multipart/related' });
}

/** Ends the capture that is under way in a tab. */
export function stopKeeping(tabId: number): Promise<boolean> {
  return attempt(() => sendMessage('stopCapture', { tabId }));
}

function noticeOf(result: CaptureResult): Notice | undefined {
  if (result.type === 'pointing') return undefined;
  if (result.type === 'failed') return failures[result.reason];
  if (result.picture === 'none') return { tone: 'warn', text: 'capture.noPicture', todo: 'capture.noPicture.todo' };
  if (result.longer) return { tone: 'warn', text: 'capture.longer', todo: 'capture.longer.todo' };
  return { tone: 'good', text: result.picture === 'column' ? 'capture.keptColumn' : 'capture.kept' };
}

const failures: Record<Extract<CaptureResult, { type: 'failed' }>['reason'], Notice> = {
  'no-case': { tone: 'bad', text: 'capture.noCase', todo: 'capture.noCase.todo' },
  'page-closed-to-us': { tone: 'bad', text: 'capture.closed', todo: 'capture.closed.todo' },
  'disk-full': { tone: 'bad', text: 'failure.diskFull', todo: 'failure.diskFull.todo' },
  stopped: { tone: 'warn', text: 'capture.stopped', todo: 'capture.stopped.todo' },
  busy: { tone: 'warn', text: 'capture.busy', todo: 'capture.busy.todo' },
  other: { tone: 'bad', text: 'capture.failed', todo: 'failure.other.todo' },
};
