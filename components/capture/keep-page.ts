import { type CaptureOrder, type CaptureResult, sendMessage } from '../../utils/browser/messages.ts';
import { attempt } from '../app/attempt.ts';
import { type Notice, show } from '../app/screen.ts';

/** Keeps the page of a tab as evidence of a case and says how that went. */
export function keepPage(order: CaptureOrder): Promise<boolean> {
  return attempt(async () => show.notice(noticeOf(await sendMessage('capture', order))));
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
