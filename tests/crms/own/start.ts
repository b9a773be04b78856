import { startServer } from '../server.ts';
import { defaults, type OwnOptions } from './options.ts';
import { makeSite, ownHosts } from './site.ts';
import { makeState, type OwnState } from './state.ts';

/** A running practice system that no site file knows. */
export interface OwnPractice {
  port: number;
  hosts: readonly string[];
  origin: string;
  options: OwnOptions;
  /** Live: what really happened. */
  state: OwnState;
  close(): Promise<void>;
}

/** Starts a CRM as a company may have in its own cellar: customers to terminate, and a subscription to end. */
export async function startOwn(options: Partial<OwnOptions> = {}): Promise<OwnPractice> {
  const chosen: OwnOptions = { ...defaults, ...options };
  const state = makeState(chosen.signedIn);
  const server = await startServer([await makeSite(chosen, state)]);
  return {
    port: server.port,
    hosts: ownHosts,
    origin: `https://${ownHosts[0]}`,
    options: chosen,
    state,
    close: () => server.close(),
  };
}
