import { named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';
import { contract, manageRenewals, yourAccount } from '../words/controls.ts';

/** The way to Your Account and to the contract in it. */
export const accountTargets: SiteInput['targets'] = {
  // Not by what it is for: a picture of the person and tabs of the records would be taken for it.
  gear: {
    label: { en: 'the gear', 'zh-CN': '齿轮图标' },
    alternatives: [
      ...named(
        {
          en: ['Setup', 'Setup Menu', 'Gear', 'Gear Menu', 'Settings', 'Settings Menu', 'Open Setup', 'Configuration'],
          'zh-CN': ['设置', '设置菜单', '齿轮', '齿轮菜单', '打开设置', '配置', '系统设置'],
        },
        'button',
      ),
      ...named({ en: ['Setup', 'Setup Menu'], 'zh-CN': ['设置', '设置菜单'] }, 'link'),
    ],
    within: 'page',
    from: 'yourAccountPage',
  },
  yourAccount: {
    label: { en: 'Your Account', 'zh-CN': 'Your Account（您的帐户）' },
    alternatives: [
      ...named(yourAccount, 'menuitem', 'link', 'button', 'tab'),
      { type: 'intent', intent: 'open-subscription-billing' },
    ],
    from: 'yourAccountPage',
  },
  contract: {
    label: { en: 'your contract', 'zh-CN': '你的合同' },
    alternatives: [...named(contract, 'link', 'button', 'tab'), ...named(manageRenewals, 'link', 'tab', 'menuitem')],
    within: 'page',
    from: 'contractHelp',
  },
};
