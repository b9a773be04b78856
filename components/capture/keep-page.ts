import { type CaptureOrder, type CaptureResult, sendMessage } from '../../utils/browser/messages.ts';
import { takeMhtml } from '../../utils/browser/mhtml.ts';
import { mayMhtml } from '../../utils/browser/permissions.ts';
import { db } from '../../utils/case/db.ts';
import { cleanMhtml } from '../../utils/evidence/mhtml/clean.ts';
import { overlayTag } from '../../utils/page/overlay-tag.ts';
import { attempt } from '../app/attempt.ts';
import { type Notice, show } from '../app/screen.ts';

/** Keeps the page of a tab as evidence of a case and says how that went. */
export function keepPage(order: CaptureOrder): Promise<boolean> {
  return attempt(async () => {
    if (await mayMhtml()) await layMhtml(order);
    show.notice(noticeOf(await sendMessage('capture', order)));
  });
}

/** Lays the page's web archive where the background finds it: what the browser makes can be read in a page of the extension only. */
async function layMhtml({ tabId, caseId }: CaptureOrder): Promise<void> {
  if (await db.captures.get(tabId)) return;
  await db.captures.put({ tabId, caseId, stage: 'reading', done: 0, all: 1 });
  const mhtml = await cleanedMhtml(tabId).catch((error: unknown) => String(error));
  await db.captures.update(tabId, { mhtml });
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
