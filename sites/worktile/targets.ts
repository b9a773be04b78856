import type { SiteInput, Words } from '../schema.ts';
import { basicSettings, confirmAndContinue, dissolve, teamManagement } from './words.ts';

type Targets = SiteInput['targets'];
type NamedWay = Extract<Targets[string]['alternatives'][number], { type: 'name' }>;

/** A control of this name, whichever role it has. */
const named = (name: Words, ...roles: NamedWay['role'][]): NamedWay[] =>
  roles.map((role) => ({ type: 'name', role, name }));

export const targets: Targets = {
  teamManagement: {
    label: { en: '团队管理 (team management)', 'zh-CN': '团队管理' },
    alternatives: [
      ...named(teamManagement, 'link', 'button', 'menuitem', 'tab'),
      { type: 'text', text: teamManagement },
    ],
    from: 'dissolveHelp',
  },
  settings: {
    label: { en: '设置 (settings) of the team', 'zh-CN': '团队的“设置”' },
    alternatives: named(
      { en: ['Settings', 'Team settings'], 'zh-CN': ['设置', '团队设置'] },
      'link',
      'button',
      'menuitem',
      'tab',
    ),
    within: 'page',
    from: 'dissolveHelp',
  },
  basicSettings: {
    label: { en: '基本设置 (basic settings)', 'zh-CN': '基本设置' },
    alternatives: [...named(basicSettings, 'link', 'button', 'menuitem', 'tab'), { type: 'text', text: basicSettings }],
    within: 'page',
    from: 'dissolveHelp',
  },
  dissolve: {
    label: { en: '解散团队 (dissolve the team)', 'zh-CN': '解散团队' },
    alternatives: [
      ...named(dissolve, 'button', 'link', 'menuitem'),
      { type: 'text', text: dissolve },
      { type: 'intent', intent: 'delete-account' },
    ],
    within: 'page',
    from: 'dissolveHelp',
  },
  goOn: {
    label: { en: '确认并继续 (confirm and go on)', 'zh-CN': '确认并继续' },
    alternatives: [
      ...named(confirmAndContinue, 'button', 'link'),
      { type: 'text', text: confirmAndContinue },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'front',
    from: 'dissolveHelp',
  },
  confirm: {
    label: { en: '确认 (confirm)', 'zh-CN': '确认' },
    alternatives: [
      ...named(
        {
          en: ['Confirm', 'OK', 'Dissolve', 'Confirm dissolution'],
          'zh-CN': ['确认', '确定', '确认解散', '确定解散', '解散'],
        },
        'button',
        'link',
      ),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'dissolveHelp',
  },
  leaveTeam: {
    label: { en: '退出团队 (leave the team)', 'zh-CN': '退出团队' },
    alternatives: named(
      {
        en: ['Leave team', 'Leave the team', 'Quit team'],
        'zh-CN': ['退出团队', '离开团队', '退出该团队', '退出企业'],
      },
      'button',
      'link',
      'menuitem',
    ),
    from: 'guess',
  },
  handOver: {
    label: { en: '转让团队 (hand the team over)', 'zh-CN': '转让团队' },
    alternatives: named(
      {
        en: ['Transfer team', 'Transfer ownership', 'Transfer the team'],
        'zh-CN': ['转让团队', '转让所有权', '移交团队', '移交所有权', '转移所有权', '更换所有者', '变更所有者'],
      },
      'button',
      'link',
      'menuitem',
    ),
    from: 'guess',
  },
  ownAccount: {
    label: { en: '注销账户 (delete one’s own account)', 'zh-CN': '注销账户（个人）' },
    alternatives: named(
      {
        en: ['Delete account', 'Delete my account', 'Close account'],
        'zh-CN': ['注销账户', '注销账号', '注销帐号', '注销帐户', '删除账户', '删除账号'],
      },
      'button',
      'link',
      'menuitem',
    ),
    from: 'seed',
  },
};
