import type { Text } from '../../text.ts';
import type { LetterKind } from './kinds.ts';
import type { LetterPlace } from './places.ts';

/** Rules that a letter cites only where the answers of the case make them apply. */
export const letterLaws = ['pipl', 'gdpr', 'uk-gdpr', 'data-act'] as const;
export type LetterLaw = (typeof letterLaws)[number];

/** A paragraph; each line of it is a line of the letter. */
export interface Part {
  text: Text;
  /** Left out where this rule does not apply. */
  law?: LetterLaw;
  /** Left out where nobody said what stands there. */
  needs?: LetterPlace;
}

/** A letter before it is filled: data, with `{contract}` for what the case knows. */
export interface Template {
  kind: LetterKind;
  to: 'vendor' | 'customers' | 'staff';
  name: Text;
  /** When someone needs it. */
  use: Text;
  subject: Text;
  parts: readonly Part[];
  /** What stands before the signature. */
  close: Text;
  /** The earlier letter that it speaks of: the notice, or the one that waits longest for an answer; left out for that. */
  about?: 'notice' | 'unanswered';
  /** Within how many days an answer is asked for; left out where none is expected. */
  answerWithin?: number;
}

/** How vendors are usually addressed at the end: in Chinese a formal notice ends with 特此函告, a request with 此致敬礼. */
export const sincerely = { en: 'Sincerely,', 'zh-CN': '　　此致\n敬礼！' } as const satisfies Text;
export const formally = { en: 'Sincerely,', 'zh-CN': '　　特此函告。' } as const satisfies Text;
