import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CustomerWanted } from '../page/customer/look.ts';
import type { GuideReport, GuideView } from '../page/guide-view.ts';
import type { Marks } from '../page/marks.ts';
import type { Motif, PicturePlan } from '../page/picture/plan.ts';
import type { SignInReport, SignInWatch } from '../page/sign-in/watch.ts';
import type { Verdict } from '../page/verdict.ts';

/** What to keep of a tab's page; `motif` says what the picture shows. */
export interface CaptureOrder {
  tabId: number;
  caseId: string;
  motif: Motif;
  /** Kept as one of all places of the CRM, or as what it said to a sign-in. */
  keptFor?: 'trail' | 'sign-in';
}

/** How a capture ended. `picture`: what it shows; `longer`: the page goes on below it. */
export type CaptureResult =
  /** The person now points at what the picture is to show. */
  | { type: 'pointing' }
  | { type: 'kept'; evidence: string; picture: PicturePlan['of'] | 'none'; longer: boolean }
  | { type: 'failed'; reason: 'no-case' | 'page-closed-to-us' | 'disk-full' | 'stopped' | 'busy' | 'other' };

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
  elementPicked(pick: { picked: boolean }): void;
  signInReady(): SignInWatch | null;
  signInReport(report: SignInReport): void;
  // From popup and side panel to the background.
  lookAtTab(tab: { tabId: number }): LookResult;
  startGuide(start: GuideStart): void;
  stopGuide(stop: { caseId: string; guide: string }): void;
  answerStep(answer: { caseId: string; guide: string; step: string; outcome: 'said-done' | 'skipped' }): void;
  capture(order: CaptureOrder): CaptureResult;
  stopCapture(capture: { tabId: number }): void;
  watchSignIn(order: { tabId: number; caseId: string }): void;
  lookAtDates(): void;
  addOwnSite(site: { name: string; origin: string; tabId: number }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
