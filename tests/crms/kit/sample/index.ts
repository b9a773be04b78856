import {
  type BaseOptions,
  type BaseState,
  baseDefaults,
  baseState,
  field,
  json,
  type PracticeDefinition,
  refuse,
  startPractice,
} from '../index.ts';

interface SampleOptions extends BaseOptions {
  role: 'owner' | 'member';
}

interface SampleState extends BaseState {
  cancelled: boolean;
  reason: string | undefined;
}

/** The smallest practice CRM that has all parts: an example, and what the kit is tested with. */
const sample: PracticeDefinition<SampleOptions, SampleState> = {
  name: 'kit/sample',
  title: 'Sample CRM',
  hosts: ['app.practice-sample.example', 'pay.practice-sample.example'],
  home: () => 'app.practice-sample.example',
  account: ({ language }) => ({ id: '4711', name: language === 'en' ? 'Sample Trading Ltd' : '示例贸易有限公司' }),
  signIn: () => 'https://app.practice-sample.example/login?back=',
  defaults: (_now, language) => ({ ...baseDefaults(language), role: 'owner' }),
  makeState: (options) => ({ ...baseState(options), cancelled: options.cancelled, reason: undefined }),
  script: ({ hostname }) => (hostname.startsWith('pay.') ? 'pay.js' : 'app.js'),
  routes: [
    {
      method: 'GET',
      path: '/api/me',
      answer: ({ options, state }) => json({ mayCancel: options.role === 'owner', cancelled: state.cancelled }),
    },
    {
      method: 'POST',
      path: '/api/sign-in',
      open: true,
      answer: ({ state }) => {
        state.signedIn = true;
        return json({});
      },
    },
    {
      method: 'POST',
      path: '/api/plans/:plan/cancel',
      answer: ({ options, state }, { groups, body }) => {
        const reason = field(body, 'reason');
        if (options.role !== 'owner') return refuse(403, 'NOT_OWNER');
        if (groups.plan !== 'team' || typeof reason !== 'string') return refuse(400, 'INVALID_BODY');
        state.cancelled = true;
        state.reason = reason;
        return json({});
      },
    },
  ],
};

export const startSample = (options: Partial<SampleOptions> = {}) => startPractice(sample, options);
