import { sendMessage } from '../../utils/browser/messages.ts';
import { attempt } from './attempt.ts';
import { type Notice, show } from './screen.ts';

/** Keeps the page of a tab as evidence of a case and says how that went. */
export function keepPage(tabId: number, caseId: string): Promise<boolean> {
  return attempt(async () => {
    const result = await sendMessage('capture', { tabId, caseId });
    if (result.type === 'failed') return show.notice(failures[result.reason]);
    show.notice(
      result.screenshot
        ? { tone: 'good', text: 'capture.kept' }
        : { tone: 'warn', text: 'capture.noPicture', todo: 'capture.noPicture.todo' },
    );
  });
}

const failures: Record<'no-case' | 'page-closed-to-us' | 'disk-full' | 'other', Notice> = {
  'no-case': { tone: 'bad', text: 'capture.noCase', todo: 'capture.noCase.todo' },
  'page-closed-to-us': { tone: 'bad', text: 'capture.closed', todo: 'capture.closed.todo' },
  'disk-full': { tone: 'bad', text: 'failure.diskFull', todo: 'failure.diskFull.todo' },
  other: { tone: 'bad', text: 'capture.failed', todo: 'failure.other.todo' },
};
