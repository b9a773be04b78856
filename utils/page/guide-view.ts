import type { AccountFacts, Condition, HostRole, Risk, Target } from '../../sites/schema.ts';
import type { Language } from '../text.ts';
import type { PageCapture } from './capture-page.ts';
import type { CustomerLook, CustomerWanted } from './customer/look.ts';
import type { ControlMarks, PickView } from './pick.ts';

/** A control that must not be taken for the target, with the reason in the person's language. */
export interface DecoyView {
  target: Target;
  why: string;
}

/** What a page of a guide is kept for. */
export type Proof = 'warnings' | 'reason' | 'confirmation';

/** One step as the page needs it: already in the person's language, with the targets it speaks of. */
export interface StepView {
  id: string;
  number: number;
  of: number;
  say: string;
  why?: string;
  warn?: string;
  source: string;
  risk: Risk;
  optional: boolean;
  target?: string;
  /** What the person picked for it at this origin, newest first. */
  picks: PickView[];
  done?: Condition;
  effect?: Condition;
  withinSeconds: number;
  decoys: DecoyView[];
  /** What its page proves, to be kept by itself; absent where nothing is, or where the person doesn't want that. */
  proof?: 'warnings' | 'reason';
  /** Where this step is done: address (when known), menu path in words, and how to tell that this page is it. */
  place?: { at: Condition; address?: string; words: string };
  /** The following step's target, when this one is optional: seeing it means that this step is not asked for here. */
  following?: string;
}

/** What the guide needs in the page: the step, and the site's targets and places that its conditions name. */
export interface GuideView {
  caseId: string;
  guide: string;
  title: string;
  language: Language;
  /** What the host of this page is for. */
  role: HostRole;
  accountId: string;
  accountWays: AccountFacts['id'];
  goal?: Condition;
  finished: string;
  /** What the page says is read to the person: the guide has come to a press that can't be undone. */
  reads: boolean;
  /** The page on which its goal is reached proves that, and is kept by itself. */
  provesEnd: boolean;
  /** This page is a frame of another origin, in a page where the same guide runs. */
  inFrame: boolean;
  /** Origins of frames that the browser keeps us out of. */
  closedFrames: string[];
  /** The customer of a list that it is about. */
  customer?: CustomerWanted;
  step: StepView;
  targets: Record<string, Target>;
  places: Record<string, Condition>;
}

/** Why a guide stopped before its goal. */
export const stopReasons = ['not-found', 'no-effect', 'left-by-person', 'wrong-account'] as const;
export type StopReason = (typeof stopReasons)[number];

/** What the page tells of a step. */
export type GuideReport = { caseId: string; guide: string; step: string } & (
  | { type: 'step'; outcome: 'done' | 'already' | 'said-done' | 'skipped' }
  | { type: 'goal' }
  /** The person picked another control for the step, on pages like this one. */
  | { type: 'picked'; control: ControlMarks; path: string }
  /** The person pressed the button that cannot be undone; told at once, since the page may not live to tell more. */
  | { type: 'pressed' }
  | { type: 'stopped'; reason: StopReason }
  /** The person wants this page kept as evidence. */
  | { type: 'keep' }
  /** The page proved something, and is kept by itself. */
  | { type: 'proof'; proof: Proof; page: PageCapture }
  /** The control is on none of the page's own roots, and there are frames of these origins. */
  | { type: 'frames'; origins: string[] }
  /** From such a frame: whether the control stands in it. */
  | { type: 'seen'; seen: boolean }
  /** What the page says of the customer that the guide is about, and what it says has become of them. */
  | { type: 'customer'; number: string; look: CustomerLook; said?: string }
  /** Take a stopped guide up again. */
  | { type: 'resume' }
);

/** What a page's guide is told of other frames: where the control is seen, or where the run stands now. */
export type GuideNews = { type: 'seen'; origin?: string } | { type: 'view'; view: GuideView | null };
