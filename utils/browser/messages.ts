import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CustomerWanted } from '../page/customer/look.ts';
import type { GuideReport, GuideView } from '../page/guide-view.ts';
import type { Marks } from '../page/marks.ts';
import type { Verdict } from '../page/verdict.ts';

/** How a capture ended. `without` says why a part is missing. */
export type CaptureResult =
  | { type: 'kept'; evidence: string; screenshot: boolean }
  | { type: 'failed'; reason: 'no-case' | 'page-closed-to-us' | 'disk-full' | 'other' };

/** How looking at a tab ended: the verdict itself arrives in the store. */
export type LookResult = 'looking' | 'unknown-site' | 'not-readable';

/** A guide to start in a tab; `customer`, of a list, is whom it is about from its first step on. */
export interface GuideStart {
  caseId: string;
  guide: string;
  tabId: number;
  wordsOnly: boolean;
  customer?: CustomerWanted & { list: string; row: number };
}

/** All messages of the program. docs/messages.md shows who sends which and when. */
export interface Messages {
  // From a page of the CRM to the background. What they carry is not trusted: the background checks it.
  pageReady(): Marks | null;
  pageVerdict(verdict: Verdict): void;
  guideReady(page: { fresh: boolean }): GuideView | null;
  guideReport(report: GuideReport): GuideView | null;
  // From popup and side panel to the background.
  lookAtTab(tab: { tabId: number }): LookResult;
  startGuide(start: GuideStart): void;
  stopGuide(stop: { caseId: string; guide: string }): void;
  answerStep(answer: { caseId: string; guide: string; step: string; outcome: 'said-done' | 'skipped' }): void;
  capture(page: { tabId: number; caseId: string }): CaptureResult;
  addOwnSite(site: { name: string; origin: string; tabId: number }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
