import { any, inYourAccount, type Step, sees } from './step.ts';

/** From anywhere in Lightning to the Your Account app. */
export const toYourAccount: Step[] = [
  {
    id: 'gear',
    say: { en: 'Open the gear at the top right.', 'zh-CN': '打开右上角的齿轮图标。' },
    why: {
      en: 'Your Account is only in Lightning, not in Classic. The app launcher (nine dots) finds it, too.',
      'zh-CN': 'Your Account 只在 Lightning 界面中，Classic 里没有；也可以在应用启动器（九个点）中查找。',
    },
    target: 'gear',
    risk: 'read',
    done: any(sees('yourAccount'), inYourAccount),
    effect: any(sees('yourAccount'), inYourAccount),
    from: 'yourAccountPage',
  },
  {
    id: 'account',
    say: { en: 'Choose “Your Account”.', 'zh-CN': '选择“Your Account（您的帐户）”。' },
    why: {
      en: 'It is only there for someone who may manage billing. Not in the menu? Ask an administrator for “Manage Billing”.',
      'zh-CN': '只有可以管理账单的人才能看到。菜单里没有？请向管理员申请“Manage Billing（管理账单）”权限。',
    },
    target: 'yourAccount',
    risk: 'read',
    done: inYourAccount,
    effect: inYourAccount,
    within: 60,
    from: 'contractHelp',
  },
];
