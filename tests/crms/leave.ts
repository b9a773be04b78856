import type { Page } from '@playwright/test';
import type { BaseOptions, BaseState, Practice } from './kit/index.ts';

/** As much of a running practice CRM as leaving it needs. */
export type Left = Pick<Practice, 'port' | 'hosts' | 'origin' | 'account' | 'options' | 'close'> & {
  readonly state: Pick<BaseState, 'mails' | 'mistakes'>;
};

/** What the person does of a step by themselves: on the page, or by pressing “I did it” or “Skip” on the card. */
export type ByHand<Running> = 'did' | 'skip' | ((page: Page, practice: Running) => Promise<void>);

/** A guide leads there; only the last button and what `byHand` says is left to the person. */
interface GuidedWay<Running> {
  type: 'guide';
  /** By the ids of steps: what the ring can't be followed for, such as a reason, or a menu of which only words are known. */
  byHand: Record<string, ByHand<Running>>;
  /** What the CRM's own server says has become of it. */
  gone(practice: Running): boolean;
}

/** The way is a letter, a request or a call: the program says to whom, and keeps the answer. */
interface WrittenWay<Running> {
  type: 'written';
  /** What is done in the CRM itself, if anything. */
  ask?(page: Page, practice: Running): Promise<void>;
  /** The answer that comes, as `.eml` text. */
  answer(practice: Running): string;
}

/** A page on which the program should say something of the account: with these options, at this address. */
export interface SaidAt<Options> {
  options: Partial<Options>;
  /** A path at the account's origin, or a whole address; `{id}` is the account. */
  at: string;
  /** What it says; `unknown` only where the vendor's page, as far as it is known, can't tell. */
  says: 'yes' | 'no' | 'unknown';
}

/** How a company leaves one CRM at its practice: the row of the journeys in `tests/e2e/journeys/leave.spec.ts`. */
export interface Leave<Running extends Left = Left, Options extends BaseOptions = Running['options']> {
  /** Id of the site that should know it. */
  site: string;
  start(options: Partial<Options>): Promise<Running>;
  /** Where someone who is signed in begins: like {@link SaidAt.at}. */
  begin: string;
  /** Signs in, from the sign-in page in front, and waits until the CRM is there. */
  signIn(page: Page, practice: Running): Promise<void>;
  way: GuidedWay<Running> | WrittenWay<Running>;
  /** Whether someone without the right may cancel: `no`. */
  mayNot: SaidAt<Options>;
  /** Whether it is cancelled already: `yes`. */
  cancelled: SaidAt<Options>;
}

/** A row with the options and the state of its own practice, for the list of all. */
export function defineLeave<Running extends Left>(leave: Leave<Running>): Leave {
  // Only `start` makes what the other functions are given, so what they take is what they get.
  return leave as unknown as Leave;
}
