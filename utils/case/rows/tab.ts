import type { Verdict } from '../../page/verdict.ts';

/** What a tab showed last. Emptied when the browser starts, since tab ids are not kept. */
export interface TabView {
  tabId: number;
  at: string;
  look:
    | { type: 'looking' }
    | { type: 'verdict'; verdict: Verdict }
    /** `name`: what the person calls it, while they write that in the popup. */
    | { type: 'unknown-site'; host: string; origin: string; name?: string }
    | { type: 'not-readable' };
}

/** A capture that is going on in a tab. Emptied when the background starts: what it was at is over then. */
export interface Capturing {
  tabId: number;
  caseId: string;
  stage: 'pointing' | 'sign-in' | 'archiving' | 'picture' | 'reading';
  /** Shots taken, of all. */
  done: number;
  all: number;
  /** The page as a web archive, or why there is none; only a page of the extension can read what the browser makes. */
  mhtml?: Blob | string;
  /** Where a sign-in is waited for: what the page asked for when the person sent it. */
  asked?: string[];
}
