import type { Answer } from './answer.ts';
import type { Intent } from './intents.ts';
import { type LookOptions, openLook } from './look.ts';

export type { Answer, Candidate, Confidence, Decoy } from './answer.ts';
export type { LookOptions } from './look.ts';

/**
 * The control that a person should press for an intent, by words alone: ranked, with reasons, and with `none` where nothing fits. Looks
 * once, for as long as it takes; {@link openLook} is for a page that is looked at again and again.
 */
export function findIntent(intent: Intent, document: Document, options: LookOptions = {}): Answer {
  const look = openLook(document, { budget: Number.POSITIVE_INFINITY, ...options });
  try {
    return look.find(intent);
  } finally {
    look.close();
  }
}
