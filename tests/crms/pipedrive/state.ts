import type { ObjectName } from './data.ts';
import type { PipedriveOptions } from './options.ts';

/** One file that was asked for. It is in the list once `readyAt` (milliseconds since 1970) has passed. */
export type Export = { id: number; object: ObjectName; askedAt: number; readyAt: number };

/** A request as the server saw it, static files left out. */
export type SeenRequest = { at: number; method: string; path: string };

/**
 * Everything that changes while a practice Pipedrive runs. Tests read it to see what really happened, and may write it to
 * set a scene; apart from that only the pages' requests change it.
 */
export type PipedriveState = {
  signedIn: boolean;
  /** When the subscription was cancelled, in milliseconds since 1970. */
  cancelledAt: number | undefined;
  /** What was answered on the way out: the reason, then each question. */
  answers: string[];
  paused: boolean;
  chatsBegun: number;
  /** Newest first. */
  exports: Export[];
  downloads: number;
  newsletter: boolean;
  /** Mails that Pipedrive would have sent to the billing address, as `.eml` text, newest last. */
  mails: string[];
  requests: SeenRequest[];
};

const day = 86_400_000;

export function makeState({ signedIn, cancelled }: PipedriveOptions, now: number): PipedriveState {
  return {
    signedIn,
    cancelledAt: cancelled ? now - 3 * day : undefined,
    answers: [],
    paused: false,
    chatsBegun: 0,
    // Numbers go on from the exports of years ago.
    exports: [{ id: 68, object: 'people', askedAt: now - 400 * day, readyAt: now - 400 * day }],
    downloads: 0,
    newsletter: true,
    mails: [],
    requests: [],
  };
}
