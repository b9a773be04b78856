import { customerResults } from '../customer-results.ts';
import type { CaseState } from '../state.ts';
import type { TaskStatus } from './phases.ts';
import { byGuide, guideIfKnown, hasGuide, type Rule } from './rule.ts';

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
    title: { en: 'Be signed in as someone who may cancel', 'zh-CN': '以有权退订的人登录' },
    why: (site) => ({
      en: `Here that is ${site.mayCancel.who.en}.`,
      'zh-CN': `在这里是${site.mayCancel.who['zh-CN']}。`,
    }),
    proof: { en: 'The page that offers you a way to cancel.', 'zh-CN': '显示退订入口的页面。' },
    roles: ['admin'],
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
            en: 'Step by step to the last button. Only you press that one.',
            'zh-CN': '一步一步带到最后一个按钮，那个按钮只由你点击。',
          },
    from: ({ cancel }) => (cancel.guide === undefined ? cancel.words?.from : undefined),
    proof: { en: 'The page where the CRM itself says it is cancelled.', 'zh-CN': 'CRM 自己显示已退订的页面。' },
    roles: ['admin'],
    after: ['verify', 'right'],
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
    title: { en: 'Terminate a customer, or a list of them', 'zh-CN': '与客户解约（单个或按名单）' },
    why: {
      en: 'For ending a customer’s contract in this system. If you are leaving the whole system, choose “Not needed”.',
      'zh-CN': '用于在此系统内终止某位客户的合同。如果是要停用整个系统，请选“不需要”。',
    },
    proof: { en: 'The record of each customer.', 'zh-CN': '每位客户的处理记录。' },
    roles: ['admin'],
    for: hasGuide('terminateCustomer'),
    guide: guideIfKnown('terminateCustomer'),
    action: 'customers',
    shown: (state) => listsShown(state) ?? byGuide('terminateCustomer')(state),
  },
  {
    id: 'linked',
    phase: 'cancel',
    title: { en: 'Cancel what was bought along with it', 'zh-CN': '退订附带购买的服务' },
    why: {
      en: 'Add-ons, extra storage, phone numbers, marketplace apps and partners’ services often keep running on their own.',
      'zh-CN': '附加模块、额外存储、电话号码、应用市场的应用和代理商的服务，常常会单独继续扣费。',
    },
    how: {
      en: 'Go through the last three bills and the company’s card statements: any line may be a subscription.',
      'zh-CN': '查看最近三张账单和公司卡流水：每一笔都可能是一项订阅。',
    },
    proof: { en: 'A confirmation for each of them.', 'zh-CN': '每一项的确认。' },
    roles: ['admin', 'finance'],
  },
  {
    id: 'accepted',
    phase: 'cancel',
    title: { en: 'Check that it was accepted', 'zh-CN': '确认申请已受理' },
    why: {
      en: 'Sending a form isn’t cancelling yet: someone may have to approve it, or ask for more.',
      'zh-CN': '提交了不等于已退订：可能还要审批，或被要求补充材料。',
    },
    proof: {
      en: 'The page, email or letter that says from when it is cancelled.',
      'zh-CN': '写明何时起退订的页面、邮件或函件。',
    },
    roles: ['admin'],
    after: ['cancel'],
    shown: (state) => (state.seen.cancelled === 'yes' ? 'done' : undefined),
  },
];
