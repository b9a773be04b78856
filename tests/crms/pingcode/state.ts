import { type BaseState, baseState } from '../kit/index.ts';
import type { PingCodeOptions, Product } from './options.ts';

const day = 86_400_000;
/** A backup can be fetched for so many days. */
const daysKept = 15;

/** One row of the page. Moments are in milliseconds since 1970. */
export interface Backup {
  id: number;
  scope: Product[];
  madeAt: number;
  readyAt: number;
  /** Goes up when the link is reset. */
  link: number;
  /** Whether the mail that says it is ready was sent. */
  told: boolean;
}

export interface PingCodeState extends BaseState {
  /** Newest first. */
  backups: Backup[];
  /** Ids of what was downloaded, oldest first. */
  downloads: number[];
}

export function makeState(options: PingCodeOptions): PingCodeState {
  return { ...baseState(options), backups: [], downloads: [] };
}

export type Standing = 'running' | 'ready' | 'expired';

export const expiryOf = ({ readyAt }: Backup): number => readyAt + daysKept * day;

export function standingOf(backup: Backup, now: number): Standing {
  if (now < backup.readyAt) return 'running';
  return now < expiryOf(backup) ? 'ready' : 'expired';
}
