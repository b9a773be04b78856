import { type BaseState, baseState } from '../kit/index.ts';
import type { ZohoOptions } from './options.ts';

export const cancelReasons = ['switching', 'expensive', 'features', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];

export interface Backup {
  id: string;
  /** When its links show, in milliseconds since 1970. */
  readyAt: number;
}

export interface ZohoState extends BaseState {
  /** `ending`: paid until the cycle’s end, then free. */
  subscription: 'paid' | 'ending' | 'free';
  reason: CancelReason | undefined;
  /** The day the billing cycle ends, `YYYY-MM-DD`. */
  cycleEnd: string;
  usersActive: boolean;
  backups: Backup[];
  downloads: string[];
  accountDeleted: boolean;
}

export function makeState(options: ZohoOptions, now: number): ZohoState {
  const ended = options.storePage === 'newer' ? 'ending' : 'free';
  return {
    ...baseState(options),
    subscription: options.cancelled ? ended : 'paid',
    reason: options.cancelled ? 'switching' : undefined,
    cycleEnd: new Date(now + 23 * 86_400_000).toISOString().slice(0, 10),
    usersActive: options.usersActive,
    backups: [],
    downloads: [],
    accountDeleted: false,
  };
}
