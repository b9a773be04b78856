import { type PracticeDefinition, startPractice } from '../kit/index.ts';
import { defaults, host, type PingCodeOptions, team, teamName } from './options.ts';
import { routes } from './routes.ts';
import { makeState, type PingCodeState } from './state.ts';

export type { PingCodeOptions } from './options.ts';

const pingcode: PracticeDefinition<PingCodeOptions, PingCodeState> = {
  name: 'pingcode',
  title: 'PingCode',
  hosts: [host],
  defaults,
  makeState,
  home: () => host,
  account: ({ language }) => ({ id: team, name: teamName(language) }),
  // Where PingCode has people sign in is not known; this is where Worktile, of the same maker, has it.
  signIn: () => `https://${host}/signin?back=`,
  redirect: ({ pathname }) => (pathname === '/' ? '/workspace' : undefined),
  routes,
};

/** Starts a practice PingCode with a state of its own. */
export const startPingCode = (options: Partial<PingCodeOptions> = {}) => startPractice(pingcode, options);
