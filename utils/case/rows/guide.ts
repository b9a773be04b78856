import type { CustomerLook } from '../../page/customer/look.ts';
import type { StopReason } from '../../page/guide-view.ts';
import type { CustomerAt } from './customers.ts';

/** How far a guide has come. Kept here, not in the page, so that it survives reloads and restarts. */
export interface Run {
  caseId: string;
  guide: string;
  step: number;
  status: 'active' | 'stopped' | 'finished';
  reason?: StopReason;
  /** The tab it works in; another tab takes over when this one is gone. */
  tabId?: number;
  /** Origins of frames in its page that may hold the step's control, and that the browser keeps us out of. */
  closedFrames?: string[];
  /** Words only: no highlight on the page. */
  wordsOnly: boolean;
  /** The customer of a list that it is about. */
  customer?: CustomerAt;
  /** What the page showed of that customer last. `right`: it once showed number and name since the run began. `said`: its last message. */
  seen?: { look: CustomerLook; right: boolean; said?: string | undefined };
}
