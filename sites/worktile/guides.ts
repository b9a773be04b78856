import type { Condition, SiteInput } from '../schema.ts';
import { cancelled, signedOut } from './marks.ts';

type Step = SiteInput['guides'][string]['steps'][number];

const sees = (target: string): Condition => ({ type: 'target', target });
const any = (...of: Condition[]): Condition => ({ type: 'any', of });
const there: Condition = { type: 'place', place: 'company' };

const decoys: Step['decoys'] = [
  { target: 'leaveTeam', why: { en: 'Only you leave; the team goes on', 'zh-CN': '只是你本人退出，团队继续存在' } },
  { target: 'handOver', why: { en: 'Gives the team to somebody else', 'zh-CN': '会把团队交给别人' } },
  {
    target: 'ownAccount',
    why: { en: 'Deletes your own account, not the team', 'zh-CN': '注销的是你个人的账户，不是团队' },
  },
];

const cancel: SiteInput['guides'][string] = {
  title: { en: 'Dissolve the team', 'zh-CN': '解散团队' },
  goal: cancelled,
  finished: {
    en: 'Keep this page as evidence: press the Clean Exit button in the toolbar.',
    'zh-CN': '请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
  },
  steps: [
    {
      id: 'menu',
      say: { en: 'Open the menu of your profile picture (头像).', 'zh-CN': '打开头像菜单。' },
      risk: 'read',
      done: any(sees('teamManagement'), sees('basicSettings'), there),
      from: 'dissolveHelp',
    },
    {
      id: 'team',
      say: { en: 'Choose 团队管理 (team management).', 'zh-CN': '选择“团队管理”。' },
      target: 'teamManagement',
      risk: 'read',
      done: any(sees('basicSettings'), there),
      from: 'dissolveHelp',
    },
    {
      id: 'settings',
      say: { en: 'Open 设置 (settings) of the team.', 'zh-CN': '打开团队的“设置”。' },
      target: 'settings',
      risk: 'read',
      optional: true,
      done: any(sees('basicSettings'), there),
      from: 'dissolveHelp',
    },
    {
      id: 'basic',
      say: { en: 'Open 基本设置 (basic settings).', 'zh-CN': '打开“基本设置”。' },
      target: 'basicSettings',
      risk: 'read',
      done: there,
      effect: there,
      from: 'dissolveHelp',
    },
    {
      id: 'open',
      say: {
        en: 'Press 解散团队 (dissolve the team) at the bottom of the basic settings. Your password is asked for next.',
        'zh-CN': '点击基本设置底部的“解散团队”，接下来会要求输入密码。',
      },
      at: 'company',
      target: 'dissolve',
      risk: 'reversible',
      done: sees('goOn'),
      effect: any(sees('goOn'), { type: 'visible', css: 'input[type=password]' }),
      decoys,
      from: 'dissolveHelp',
    },
    {
      id: 'password',
      say: {
        en: 'Type your password yourself, then press 确认并继续 (confirm and go on).',
        'zh-CN': '自己输入密码，然后点击“确认并继续”。',
      },
      target: 'goOn',
      risk: 'reversible',
      effect: sees('confirm'),
      decoys,
      from: 'dissolveHelp',
    },
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: 确认 (confirm). Only you press it.',
        'zh-CN': '这是最后一个按钮：“确认”。只能由你本人点击。',
      },
      target: 'confirm',
      risk: 'irreversible',
      warn: {
        en: 'All members lose access at once, and the data may be gone for good. Save it first.',
        'zh-CN': '所有成员立即失去访问权限，数据可能无法恢复。请先备份。',
      },
      done: cancelled,
      // Who has lost the team is shown that, or the way to sign in: which of them no source says.
      effect: any(cancelled, signedOut),
      within: 60,
      decoys,
      from: 'dissolveHelp',
    },
  ],
};

export const guides: SiteInput['guides'] = { cancel };
