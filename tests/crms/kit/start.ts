import { startServer } from '../server.ts';
import type { Account, BaseOptions, BaseState, PracticeDefinition } from './definition.ts';
import { makeSite } from './site.ts';

/** A running practice CRM. */
export interface Practice<
  Options extends BaseOptions = BaseOptions,
  State extends BaseState = BaseState,
  Data = unknown,
> extends Account<Options, State, Data> {
  readonly name: string;
  /** Where it listens on 127.0.0.1. */
  readonly port: number;
  /** The host names it answers to; a browser must be told to find them at `port`. */
  readonly hosts: readonly string[];
  /** The origin at which the account lives, for example `https://app-eu1.hubspot.com`. */
  readonly origin: string;
  /** The account as its pages name it. */
  readonly account: { readonly id: string; readonly name: string };
  close(): Promise<void>;
}

/** Starts a practice CRM with a state of its own. What is not given comes from its defaults. */
export async function startPractice<Options extends BaseOptions, State extends BaseState, Data = undefined>(
  definition: PracticeDefinition<Options, State, Data>,
  given: Partial<Options> = {},
): Promise<Practice<Options, State, Data>> {
  const now = new Date();
  const options: Options = { ...definition.defaults(now, given.language ?? 'en'), ...given };
  const state = definition.makeState(options, now.getTime());
  // A definition without records has no data: `Data` is `undefined` there.
  const data = definition.makeData?.(options) as Data;
  const site = await makeSite(definition, { options, state, data });
  const server = await startServer([site], options.port);
  return {
    name: definition.name,
    port: server.port,
    hosts: definition.hosts,
    origin: `https://${definition.home(options)}`,
    account: definition.account(options),
    options,
    state,
    data,
    close: () => server.close(),
  };
}
