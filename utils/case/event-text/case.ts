import type { Text } from '../../text.ts';
import type { Purpose } from '../playbook/phases.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

const answers: Record<'yes' | 'no' | 'unknown', Text> = {
  yes: { en: 'yes', 'zh-CN': '是' },
  no: { en: 'no', 'zh-CN': '否' },
  unknown: { en: 'not shown', 'zh-CN': '未显示' },
};

/** The beginning of a fingerprint, in fours, as the settings show it. */
const shortKey = (key: string) => `${key.slice(0, 4)} ${key.slice(4, 8)} ${key.slice(8, 12)} …`;

const opened: Record<Purpose | 'practice', Text> = {
  leave: { en: 'Case opened for {site} account {account}.', 'zh-CN': '为 {site} 账户 {account} 建立案件。' },
  terminate: {
    en: 'Case opened to end contracts of customers in {site} account {account}.',
    'zh-CN': '为在 {site} 账户 {account} 中终止客户合同建立案件。',
  },
  practice: {
    en: 'Practice case opened: everything in it is invented ({site} account {account}).',
    'zh-CN': '建立练习案件，其中内容均为虚构（{site} 账户 {account}）。',
  },
};

export const caseTexts = {
  'case-opened': (event, site) =>
    say(opened[event.practice ? 'practice' : (event.purpose ?? 'leave')], {
      site: site.name,
      account: same(event.account),
    }),
  'case-continued': (event) =>
    say(
      {
        en: 'Case continued in another browser; from here on signed with another key: {key} ({software}).',
        'zh-CN': '案件转到另一个浏览器继续办理，自此由另一把密钥签名：{key}（{software}）。',
      },
      { key: same(shortKey(event.key)), software: same(event.software) },
    ),
  'case-joined': (event) =>
    say(
      {
        en: 'Taken in from another browser: the next {lines} lines, which it wrote after line {common}. Its key: {key}.',
        'zh-CN': '并入另一个浏览器的记录：以下 {lines} 行，是它在第 {common} 行之后写下的。其密钥：{key}。',
      },
      {
        lines: same(String(event.lines)),
        common: same(String(event.common)),
        key: same(event.key === undefined ? '–' : shortKey(event.key)),
      },
    ),
  'case-archived': () => ({ en: 'Case archived.', 'zh-CN': '案件已归档。' }),
  'case-reopened': () => ({ en: 'Case taken out of the archive.', 'zh-CN': '案件已取消归档。' }),
  'note-written': (event, _site, taskName) =>
    say(
      { en: 'Note on “{task}”: {text}', 'zh-CN': '“{task}”的备注：{text}' },
      { task: taskName(event.task), text: same(event.text) },
    ),
  'task-said-done': (event, _site, taskName) =>
    say(
      { en: '“{task}” marked as done by the person.', 'zh-CN': '操作人将“{task}”标为完成。' },
      { task: taskName(event.task) },
    ),
  'task-not-needed': (event, _site, taskName) =>
    say(
      { en: '“{task}” is not needed: {reason}', 'zh-CN': '不需要“{task}”：{reason}' },
      { task: taskName(event.task), reason: same(event.reason) },
    ),
  'task-reopened': (event, _site, taskName) =>
    say({ en: '“{task}” reopened.', 'zh-CN': '重新打开“{task}”。' }, { task: taskName(event.task) }),
  'state-seen': (event) =>
    say(
      {
        en: 'The CRM showed: cancelled: {cancelled}; may cancel: {mayCancel}. ({url})',
        'zh-CN': 'CRM 页面显示：已退订：{cancelled}；可退订：{mayCancel}。（{url}）',
      },
      { cancelled: answers[event.cancelled], mayCancel: answers[event.mayCancel], url: same(event.url) },
    ),
} satisfies Partial<EventTexts>;
