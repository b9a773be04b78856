import type { Condition } from '../../schema.ts';
import { any, dialogOpen, type Guide, sees } from './step.ts';

const marked: Condition = {
  type: 'control',
  name: { en: ['Reactivate Org', 'Reactivate Organization'], 'zh-CN': ['重新激活组织', '重新启用组织', '恢复组织'] },
};
const asksForName = any(sees('deactivateInDialog'), {
  type: 'text',
  text: {
    en: ['type the name', 'enter the name', 'type the org', 'enter the org', 'type your org', 'enter your org'],
    'zh-CN': ['输入组织', '键入组织', '请输入名称', '输入您的组织', '输入该组织', '输入此组织'],
  },
});

export const deactivate: Guide = {
  title: { en: 'Deactivate a Developer Edition org', 'zh-CN': '停用开发者版（Developer Edition）组织' },
  goal: marked,
  finished: {
    en: 'An email says that the org is marked. For 30 days “Reactivate Org” restores it; after 60 days it is deleted.',
    'zh-CN': '会收到已标记停用的邮件。30 天内可用“Reactivate Org”恢复，60 天后永久删除。',
  },
  steps: [
    {
      id: 'open',
      say: {
        en: 'Press “Deactivate Org”. Only Developer Edition has it; it asks for the org’s name before anything happens.',
        'zh-CN': '点击“Deactivate Org（停用组织）”。只有开发者版有此按钮；执行前会要求输入组织名称。',
      },
      at: 'company',
      target: 'deactivateOrg',
      risk: 'reversible',
      done: asksForName,
      effect: any(asksForName, dialogOpen),
      from: 'deactivateArticle',
    },
    {
      id: 'confirm',
      say: {
        en: 'Type the org’s name. The last button is “Deactivate Org”; only you press it.',
        'zh-CN': '输入组织名称。最后一个按钮是“Deactivate Org（停用组织）”，只能由你本人点击。',
      },
      target: 'confirmDeactivate',
      risk: 'irreversible',
      warn: {
        en: 'The org and all its data are deleted after 60 days. Until day 30 you can restore it yourself; until day 60 only support can.',
        'zh-CN': '组织及其全部数据在 60 天后删除。30 天内可自行恢复，60 天内只能请客服恢复。',
      },
      effect: marked,
      within: 60,
      from: 'deactivateArticle',
    },
  ],
};
