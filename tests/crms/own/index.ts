import { type Practice, type PracticeDefinition, startPractice } from '../kit/index.ts';
import { defaults, type OwnOptions } from './options.ts';
import { routes } from './routes.ts';
import { makeState, type OwnState } from './state.ts';

export type { OwnOptions } from './options.ts';
export type OwnPractice = Practice<OwnOptions, OwnState>;

/** The system's own host, and one that a part of its pages comes from. */
const [home, billing] = ['crm.practice-post.example', 'billing.practice-pay.example'] as const;

/** A CRM that no site file knows, as a company may have in its own cellar: customers to terminate, and a subscription to end. */
const own: PracticeDefinition<OwnOptions, OwnState> = {
  name: 'own',
  title: '客户管理系统 (练习)',
  hosts: [home, billing],
  home: () => home,
  // Its pages name no account: it is told by its address.
  account: () => ({ id: home, name: home }),
  signIn: () => `https://${home}/login?back=`,
  defaults: (_now, language) => defaults(language),
  makeState,
  settings: ({ library, withoutCancel, billingInFrame }) => ({
    ...{ library, withoutCancel, billingInFrame, billing: `https://${billing}/#/system/subscription` },
  }),
  routes,
};

export const startOwn = (options: Partial<OwnOptions> = {}): Promise<OwnPractice> => startPractice(own, options);
