import type { SiteInput } from '../schema.ts';

export const unknown: SiteInput['unknown'] = [
  {
    en: 'The wording of the yellow bar and of the confirmation email.',
    'zh-CN': '黄色横幅和确认邮件的具体用语。',
  },
  {
    en: 'Whether the interface exists in Chinese; the Chinese words here are translations.',
    'zh-CN': '界面是否有中文；此处中文为翻译。',
  },
  {
    en: 'Whether pausing is offered: Pipedrive’s terms say so, a third party says no.',
    'zh-CN': '是否提供暂停：Pipedrive 条款说有，第三方说没有。',
  },
  {
    en: 'What the last button is called when cancelling a trial.',
    'zh-CN': '取消试用时最后一个按钮的名称。',
  },
  {
    en: 'Which other kinds of record the export offers: files of deals, people and organizations were seen.',
    'zh-CN': '导出还支持哪些类别：只见过交易、联系人和组织的文件。',
  },
  {
    en: 'Whether the newest export is first or last in the list.',
    'zh-CN': '导出列表中最新的文件排在最前还是最后。',
  },
  {
    en: 'How many emails in other folders than the inbox there are: only the inbox’s conversations are listed directly.',
    'zh-CN': '收件箱以外的邮件数量：直接读取只列出收件箱会话。',
  },
  {
    en: 'How long a trial’s data is kept: one help page says 30 days, another 60.',
    'zh-CN': '试用账户数据保留多久：一处帮助写 30 天，另一处写 60 天。',
  },
];
