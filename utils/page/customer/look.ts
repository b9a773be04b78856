import type { Searched } from '../searched.ts';
import { judgeTexts } from './judge.ts';
import { textsOf } from './texts.ts';

/** The customer that a guide is about. */
export interface CustomerWanted {
  number: string;
  name: string;
}

/** What a page says of the customer that is wanted. */
export interface CustomerLook {
  /**
   * `right`: beside a word for the customer's number stands the wanted one, and the name is there. `wrong`: another number or name
   * stands there. `list`: several customers. `unsure`: the page does not say it clearly.
   */
  verdict: 'right' | 'wrong' | 'list' | 'unsure';
  /** The number or the name of another customer, as the page has it. */
  other?: string;
  /** How often the wanted name stands alone on the page. */
  namesakes: number;
  /** What the page calls the state of the customer, and what that means where it is known. */
  status?: { text: string; is?: 'active' | 'waiting' | 'ended' };
}

/** Compares what a page shows with the customer that is wanted. Never a fact: who presses compares once more. */
export function lookForCustomer(searched: Searched, wanted: CustomerWanted): CustomerLook {
  return judgeTexts(textsOf(searched.roots), wanted);
}
