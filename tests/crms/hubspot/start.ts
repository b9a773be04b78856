import { startServer } from '../server.ts';
import { type Account, countsOf } from './account.ts';
import { type CrmData, makeData, type ObjectName } from './data.ts';
import { type HubSpotOptions, hostOfHublet, withDefaults } from './options.ts';
import { makeSite } from './site.ts';
import { type HubSpotState, makeState } from './state.ts';

/** A running practice HubSpot. */
export type HubSpotPractice = {
  /** Where it listens on 127.0.0.1. */
  port: number;
  /** The host names it answers to; a browser must be told to find them at `port`. */
  hosts: readonly string[];
  /** The origin at which the account lives, for example `https://app-eu1.hubspot.com`. */
  origin: string;
  portalId: number;
  accountName: string;
  options: HubSpotOptions;
  /** Live: what really happened, and what a test may set. */
  state: HubSpotState;
  /** The records the account holds, and a whole backup contains. */
  data: CrmData;
  counts: Record<ObjectName, number>;
  close(): Promise<void>;
};

/** Starts a practice HubSpot with a state of its own. */
export async function startHubSpot(options: Partial<HubSpotOptions> = {}): Promise<HubSpotPractice> {
  const now = new Date();
  const chosen = withDefaults(options, now);
  const account: Account = {
    options: chosen,
    state: makeState(chosen, now.getTime()),
    data: makeData(chosen, chosen.seed),
  };
  const site = await makeSite(account);
  const server = await startServer([site], chosen.port);
  return {
    port: server.port,
    hosts: site.hosts,
    origin: `https://${hostOfHublet(chosen.hublet)}`,
    portalId: chosen.portalId,
    accountName: chosen.accountName,
    options: chosen,
    state: account.state,
    data: account.data,
    counts: countsOf(account.data),
    close: server.close,
  };
}
