import {
  type BaseOptions,
  type BaseState,
  baseDefaults,
  baseState,
  type PracticeDefinition,
  startPractice,
} from '../kit/index.ts';
import { routes } from './api.ts';

export interface WorktileOptions extends BaseOptions {
  /** Only the owner may dissolve the team. */
  role: 'owner' | 'admin';
  /** The first part of the host’s name. */
  team: string;
  /** What somebody without the right sees: the button is missing, or stands there with a sentence in its place. */
  refusal: 'said' | 'missing';
  /** The server answers that it cannot be done. */
  refuses: boolean;
}

export interface WorktileState extends BaseState {
  dissolved: boolean;
  /** The password was asked for and was right; the last press needs it. */
  passwordGiven: boolean;
}

/** Teams that the practice answers for. */
const teams = ['practice-team', 'sample'];

const worktile: PracticeDefinition<WorktileOptions, WorktileState> = {
  name: 'worktile',
  title: 'Worktile',
  hosts: teams.map((team) => `${team}.worktile.com`),
  home: ({ team }) => `${team}.worktile.com`,
  account: ({ team, language }) => ({ id: team, name: language === 'en' ? 'Sample Team' : '示例团队' }),
  defaults: (_now, language) => ({
    ...baseDefaults(language),
    role: 'owner',
    team: 'practice-team',
    refusal: 'said',
    refuses: false,
  }),
  makeState: (options) => ({ ...baseState(options), dissolved: options.cancelled, passwordGiven: false }),
  signIn: ({ team }) => `https://${team}.worktile.com/signin?return_to=`,
  cookies: ({ hostname }) => [`s-${hostname.split('.')[0]}=practice; Path=/; Secure; HttpOnly`],
  redirect: ({ pathname }) => (pathname === '/' ? '/tasks/projects/5a0c4d2f9b1e3c7d8f60a1b2' : undefined),
  routes,
};

/** Starts a practice Worktile: the product of 2015 as far as the help describes it, drawn with today’s component library. */
export const startWorktile = (options: Partial<WorktileOptions> = {}) => startPractice(worktile, options);
export type WorktilePractice = Awaited<ReturnType<typeof startWorktile>>;
