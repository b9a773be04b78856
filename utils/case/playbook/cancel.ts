import { customerResults } from '../customer-results.ts';
import type { CaseState } from '../state.ts';
import type { TaskStatus } from './phases.ts';
import { byGuide, guideIfKnown, hasGuide, type Rule, same } from './rule.ts';

/** What the lists of customers show: done when each customer has a result and none waits for approval. */
const listsShown = ({ events }: CaseState): TaskStatus | undefined => {
  const lists = events.filter((event) => event.type === 'customers-taken');
  if (lists.length === 0) return undefined;
  const settled = lists.every(({ list, orders }) => {
    const last = [...customerResults(events, list).values()].flatMap((results) => results.at(-1) ?? []);
    return last.length >= orders && last.every(({ outcome }) => outcome !== 'waiting');
  });
  return settled ? 'done' : 'under-way';
};

export const cancelRules: readonly Rule[] = [
  {
    id: 'right',
    phase: 'cancel',
    title: same({ en: 'Be signed in as someone who may cancel', 'zh-CN': '以有权退订的人登录' }),
    why: (site) => ({
      en: `Here that is ${site.mayCancel.who.en}.`,
      'zh-CN': `在这里是${site.mayCancel.who['zh-CN']}。`,
    }),
    from: (site) => site.mayCancel.from,
    place: (site) => site.cancel.at,
    shown: (state) => {
      if (state.seen.mayCancel === 'yes' || state.seen.cancelled === 'yes') return 'done';
      return state.seen.mayCancel === 'no' ? 'trouble' : undefined;
    },
  },
  {
    id: 'cancel',
    phase: 'cancel',
    title: (site) => site.guides[site.cancel.guide ?? '']?.title ?? { en: 'Cancel', 'zh-CN': '退订' },
    why: ({ cancel }) =>
      cancel.guide === undefined && cancel.words
        ? cancel.words.text
        : {
            en: 'Step by step to the last button. That one only you press.',
            'zh-CN': '一步一步带到最后一个按钮，那个按钮只由你点击。',
          },
    from: ({ cancel }) => (cancel.guide === undefined ? cancel.words?.from : undefined),
    place: (site) => site.cancel.at,
    guide: (site) => site.cancel.guide,
    action: 'guide',
    shown: (state, site) => {
      if (state.seen.cancelled === 'yes') return 'done';
      const guides = [site.cancel.guide, ...site.cancel.otherGuides];
      const runs = state.runs.filter(({ guide }) => guides.includes(guide));
      if (runs.some(({ status }) => status === 'active')) return 'under-way';
      return runs.some(({ status }) => status === 'stopped') ? 'trouble' : undefined;
    },
  },
  {
    id: 'customer',
    phase: 'cancel',
    title: same({ en: 'Terminate a customer, or a list of them', 'zh-CN': '与客户解约（单个或按名单）' }),
    why: same({
      en: 'For whoever ends a customer’s contract in this system instead of leaving it. If you leave: not needed.',
      'zh-CN': '用于在此系统内终止某位客户的合同。如果是要停用整个系统，请选“不需要”。',
    }),
    for: hasGuide('terminateCustomer'),
    guide: guideIfKnown('terminateCustomer'),
    action: 'customers',
    shown: (state) => listsShown(state) ?? byGuide('terminateCustomer')(state),
  },
];
