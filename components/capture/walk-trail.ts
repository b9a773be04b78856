import type { CaptureResult } from '../../utils/browser/messages.ts';
import type { Missed } from '../../utils/case/events/evidence.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import type { Stop } from './trail-stops.ts';

/** What a walk does in the browser; a test has its own. */
export interface Trip {
  go(address: string): Promise<unknown>;
  /** What the tab showed after `since` (ISO) that `fits`; undefined when there was nothing of that in time. */
  seen(
    since: string,
    fits: (look: TabView['look']) => boolean,
    signal: AbortSignal,
  ): Promise<TabView['look'] | undefined>;
  keep(): Promise<CaptureResult>;
  /** Told before each stop. */
  progress(done: number, stop: Stop): void;
}

/** What a walk brought: places that are kept, and others with the reason. */
export interface Walked {
  kept: string[];
  missed: Missed[];
}

/**
 * Goes to each place in turn and keeps its page. What can't be reached is passed over, with its reason; after a stop, on another
 * account's page, or signed out, nothing more is tried.
 */
export async function walkTrail(
  account: string,
  stops: readonly Stop[],
  trip: Trip,
  signal: AbortSignal,
): Promise<Walked> {
  const kept: string[] = [];
  const missed: Missed[] = [];
  let end: Missed['why'] | undefined;
  for (const [index, stop] of stops.entries()) {
    if (signal.aborted) end = 'stopped';
    const why = end ?? (await visit(account, stop, trip, index, signal));
    if (why === undefined) kept.push(stop.place);
    else missed.push({ place: stop.place, why });
    if (why === 'signed-out' || why === 'other-account' || why === 'stopped') end = why;
  }
  return { kept, missed };
}

/** @returns why the place is not kept; undefined when it is */
async function visit(
  account: string,
  stop: Stop,
  trip: Trip,
  index: number,
  signal: AbortSignal,
): Promise<Missed['why'] | undefined> {
  trip.progress(index, stop);
  if (stop.address === undefined) return 'no-address';
  const since = new Date().toISOString();
  await trip.go(stop.address);
  const look = await trip.seen(
    since,
    (now) => now.type === 'verdict' && (now.verdict.signedIn === 'no' || now.verdict.places.includes(stop.place)),
    signal,
  );
  if (signal.aborted) return 'stopped';
  if (look?.type !== 'verdict') return 'not-reached';
  if (look.verdict.signedIn === 'no') return 'signed-out';
  if (look.verdict.account.id !== undefined && look.verdict.account.id !== account) return 'other-account';
  const result = await trip.keep();
  if (result.type === 'kept') return undefined;
  return result.type === 'failed' && result.reason === 'stopped' ? 'stopped' : 'not-kept';
}
