import { create } from 'zustand';
import { sendMessage } from '../../utils/browser/messages.ts';
import { addressOfTab, showAddress } from '../../utils/browser/tabs.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { append } from '../../utils/case/log.ts';
import { tabSeen } from '../../utils/case/tab-seen.ts';
import type { Text } from '../../utils/text.ts';
import { attempt } from '../app/attempt.ts';
import { type Stop, trailStops } from './trail-stops.ts';
import { walkTrail } from './walk-trail.ts';

/** A page of the CRM gets so long to show where it is, in ms. */
const patience = 15_000;
/** Lists are drawn after the page has told where it is. In ms. */
const drawing = 1_500;

/** The walk that goes on in this panel, if one does. */
export const useTrail = create<{ going?: { at: Text; done: number; all: number; stop(): void } }>(() => ({}));

/** Keeps one place of the CRM after the other, then shows again what the tab showed before. */
export function keepTrail({ case: found, site }: CaseView, tabId: number): Promise<boolean> {
  const own = new AbortController();
  const stops = trailStops({ case: found, site });
  const stop = () => {
    own.abort();
    void sendMessage('stopCapture', { tabId });
  };
  return attempt(async (tell) => {
    const before = await addressOfTab(tabId);
    try {
      const walked = await walkTrail(
        found.account.id,
        stops,
        {
          go: (address) => showAddress(address, tabId),
          async seen(since, fits, signal) {
            const look = await tabSeen(tabId, since, fits, { patience, signal });
            if (look && !signal.aborted) await new Promise((done) => setTimeout(done, drawing));
            return look;
          },
          keep: () => sendMessage('capture', { tabId, caseId: found.id, motif: 'page', keptFor: 'trail' }),
          progress: (done, { name: at }: Stop) => useTrail.setState({ going: { at, done, all: stops.length, stop } }),
        },
        own.signal,
      );
      await append(found.id, { type: 'trail-kept', ...walked });
      const all = walked.missed.length === 0;
      tell({ tone: all ? 'good' : 'warn', text: all ? 'trail.kept' : 'trail.someMissed' });
    } finally {
      useTrail.setState({ going: undefined });
      if (before !== undefined) await showAddress(before, tabId);
    }
  });
}
