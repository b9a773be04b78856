import { type BaseState, baseState } from '../kit/index.ts';
import type { ObjectName } from './data.ts';
import type { PipedriveOptions } from './options.ts';

/** One file that was asked for. It is in the list once `readyAt` (milliseconds since 1970) has passed. */
export interface Export {
  id: number;
  object: ObjectName;
  readyAt: number;
}

export interface PipedriveState extends BaseState {
  /** When the subscription was cancelled, in milliseconds since 1970. */
  cancelledAt: number | undefined;
  /** Why, and what was answered to each question, by its name. */
  answers: Readonly<Record<string, string>>;
  /** Newest first. */
  exports: Export[];
  downloads: number;
}

export function makeState(options: PipedriveOptions, now: number): PipedriveState {
  return {
    ...baseState(options),
    cancelledAt: options.cancelled ? now - 3 * 86_400_000 : undefined,
    answers: {},
    exports: [],
    downloads: 0,
  };
}
