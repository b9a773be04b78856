import type { Text } from '../../text.ts';
import type { LoggedEvent } from '../events/index.ts';
import { isSettled } from '../people/lines.ts';
import type { CaseState } from '../state.ts';
import { byLines } from './by-people.ts';
import type { TaskStatus } from './phases.ts';
import type { Rule } from './rule.ts';

/** What may happen after a bundle was written without anything missing in it. */
const afterBundle = new Set([
  ...['case-archived', 'case-reopened', 'state-seen', 'count-seen', 'count-cleared', 'bundle-written'],
]);
/** What is left to do once it is written. */
const tasksAfter = new Set(['file-bundle', 'feedback']);
const isMissing = (event: LoggedEvent) =>
  !afterBundle.has(event.type) && !('task' in event && tasksAfter.has(event.task));

/** Done once the period is known and the day is certain: before it is cancelled, the day can still move. */
const onceEnded =
  (field: 'dataKept' | 'reactivation') =>
  ({ contract, seen }: CaseState): TaskStatus | undefined =>
    contract[field] && seen.cancelled === 'yes' ? 'done' : undefined;

/**
 * Few vendors write down what comes back, so a site has no field for it: where their words name it, it stands among their terms; the
 * rest is asked, and the answer is the task's note, which the report prints.
 */
const comesBack = {
  inPart: {
    en: 'If the vendor says what comes back, it is in their terms below. The rest is not known: ask about data, settings, users and price in time, and write the answer in the note. The report prints it.',
    'zh-CN':
      '供应商如果说明了能恢复什么，下方条款里会写明；没写的尚不清楚。请及时问清数据、设置、用户和价格，并把答复写进备注，备注会列入报告。',
  },
  unknown: {
    en: 'What comes back is not known here. Ask the vendor about data, settings, users and price, and write the answer in the note. The report prints it.',
    'zh-CN': '能恢复什么，尚不清楚。请向供应商问清数据、设置、用户和价格，并把答复写进备注，备注会列入报告。',
  },
} satisfies Record<string, Text>;

export const afterRules: readonly Rule[] = [
  {
    id: 'kept-until',
    phase: 'after',
    title: { en: 'Note how long the data is kept', 'zh-CN': '记下数据保留到何时' },
    why: ({ terms }) =>
      terms.retention[0]?.text ?? {
        en: 'Until that day you can still retrieve something you forgot.',
        'zh-CN': '在那之前，遗漏的东西还能取回。',
      },
    from: ({ terms }) => terms.retention[0]?.from,
    proof: { en: 'The day, and where it is written.', 'zh-CN': '日期，以及出处。' },
    roles: ['admin', 'legal'],
    action: 'terms',
    shown: onceEnded('dataKept'),
  },
  {
    id: 'reactivation',
    phase: 'after',
    title: { en: 'Note until when you could come back', 'zh-CN': '记下何时之前还能恢复' },
    why: ({ terms }) =>
      terms.reactivation[0]?.text ?? {
        en: 'Until when, how, and what you would get back: data, settings, price.',
        'zh-CN': '到何时、怎么恢复、能恢复什么：数据、设置、价格。',
      },
    from: ({ terms }) => terms.reactivation[0]?.from,
    how: ({ terms }) => (terms.reactivation.length > 0 ? comesBack.inPart : comesBack.unknown),
    proof: { en: 'The day, and what the vendor says comes back.', 'zh-CN': '日期，以及供应商说明能恢复什么。' },
    roles: ['admin'],
    action: 'terms',
    shown: onceEnded('reactivation'),
  },
  {
    id: 'own-customers',
    phase: 'after',
    title: { en: 'Tell your own customers what changes for them', 'zh-CN': '告知自己的客户有什么变化' },
    why: {
      en: 'A portal, form or email address they use may have been part of the CRM.',
      'zh-CN': '他们使用的门户、表单或邮箱地址可能属于这个 CRM。',
    },
    proof: { en: 'The message, and when it was sent.', 'zh-CN': '通知内容和发出时间。' },
    roles: ['admin'],
    action: 'ownCustomers',
    shown: byLines('customers', isSettled),
  },
  {
    id: 'bundle',
    phase: 'after',
    title: { en: 'Hand over the bundle', 'zh-CN': '交付凭证包' },
    why: {
      en: 'One zip with everything above; anyone can check it without this program.',
      'zh-CN': '一个 zip 包含以上全部内容，任何人不用本程序也能核验。',
    },
    proof: { en: 'The bundle, signed.', 'zh-CN': '已签名的凭证包。' },
    roles: ['admin', 'legal', 'finance'],
    action: 'bundle',
    shown: (state) => {
      const last = state.bundles.at(-1);
      if (!last) return undefined;
      // Anything kept or checked since then is not in it.
      return state.events.some((event) => event.seq > last.seq && isMissing(event)) ? 'under-way' : 'done';
    },
  },
  {
    id: 'file-bundle',
    phase: 'after',
    title: { en: 'Put the bundle into the company’s files', 'zh-CN': '将凭证包归入公司档案' },
    why: {
      en: 'In one computer’s downloads folder, nobody will find it when it is needed in three years.',
      'zh-CN': '只放在一台电脑的下载文件夹里，三年后要用时没人找得到。',
    },
    proof: { en: 'Where it is filed, and its hash.', 'zh-CN': '存放位置和哈希值。' },
    roles: ['legal', 'finance'],
    after: ['bundle'],
  },
  {
    id: 'feedback',
    phase: 'after',
    title: { en: 'Write down what you would do differently', 'zh-CN': '写下下次会怎么做' },
    why: {
      en: 'The next contract will be signed soon: notice period, how to get the data out, end of the term.',
      'zh-CN': '下一份合同很快就要签：通知期、数据怎么取出、到期日。',
    },
    proof: { en: 'The note.', 'zh-CN': '这条备注。' },
    roles: ['admin'],
    shown: (state) => (state.notes.has('feedback') ? 'done' : undefined),
  },
];
