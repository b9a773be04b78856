import type { Condition, SiteInput } from '../schema.ts';
import {
  activeState,
  asksForRight,
  cancelNow,
  cancelSubscription,
  editRecurring,
  endedState,
  exportToExcel,
  goesOn,
  hasEnded,
  isActive,
  mayNot,
  reactivate,
  renewalIsOff,
} from './words.ts';

const all = (...of: Condition[]): Condition => ({ type: 'all', of });
const any = (...of: Condition[]): Condition => ({ type: 'any', of });
const not = (of: Condition): Condition => ({ type: 'not', of });
const role = (name: 'app' | 'billing' | 'setup' | 'accounts'): Condition => ({ type: 'role', role: name });
const visible = (css: string): Condition => ({ type: 'visible', css });

/** What the shell around an organization and those of the admin centres have: the person’s own menu, bars, areas. */
const shell = visible(
  [
    ...['#mectrl_main_trigger', '#meInitialsButton', '#ApplicationShell', '[data-id*="topBar"]'],
    ...['a[data-id="appBreadCrumb"]', '#areaSwitcherId', '[data-id*="sitemap-entity"]', '[data-id="navbutton"]'],
    ...['[data-lp-id*="commandbar-"]', '[data-id="CommandBar"]', '[data-test-id="PageCanvasSlot"]'],
  ].join(', '),
);

/** The page of Microsoft’s sign-in, or such a form anywhere. A record’s own form has fields for mail addresses, too. */
const signInForm = any(
  visible('input[type=password], #idSIButton9, input[name=otc], input[name=loginfmt]'),
  all(role('accounts'), visible('input[type=email]')),
);

const wayIn: Condition = {
  type: 'control',
  name: { en: ['Sign in', 'Log in', 'Sign in again'], 'zh-CN': ['登录', '登入', '重新登录'] },
};

/** Without the marks above: the admin centres show nothing to those who are not signed in but the way to sign in. */
const insideByWords = all(
  not(signInForm),
  not(wayIn),
  any(
    all(
      role('billing'),
      { type: 'hash', hash: '^#/' },
      {
        type: 'text',
        text: {
          en: ['Your products', 'Billing', 'Subscriptions', 'Admin center'],
          'zh-CN': ['你的产品', '您的产品', '计费', '账单', '订阅', '管理中心'],
        },
      },
    ),
    all(role('setup'), {
      type: 'text',
      text: { en: ['Environments', 'Power Platform', 'Tables'], 'zh-CN': ['环境', 'Power Platform', '表'] },
    }),
    all(role('app'), { type: 'path', path: '^/main\\.aspx' }, { type: 'control', name: exportToExcel }),
  ),
);

export const signedIn: SiteInput['signedIn'] = {
  when: all(not(role('accounts')), any(shell, insideByWords)),
  from: 'publicCode',
};

export const signedOut: SiteInput['signedOut'] = {
  when: any(signInForm, all(not(shell), wayIn)),
  from: 'publicCode',
};

/** Where subscriptions are listed and where one is shown; Microsoft’s help gives the address of the list only. */
export const subscriptions = all(
  role('billing'),
  any(
    { type: 'hash', hash: '[Ss]ubscription|[Bb]illing|[Pp]roducts' },
    { type: 'path', path: '/([Ss]ubscriptions|[Bb]illing)' },
    {
      type: 'text',
      within: 'h1, h2, h3, [role=heading]',
      text: {
        en: ['Your products', 'Subscriptions', 'Subscription status', 'Subscription and payment settings'],
        'zh-CN': ['你的产品', '您的产品', '订阅', '订阅状态', '订阅和付款设置'],
      },
    },
  ),
);

const dialog = visible('[role=dialog], [role=alertdialog], dialog[open]');
const wayOut = any(
  { type: 'control', name: cancelSubscription },
  { type: 'control', name: cancelNow },
  { type: 'control', name: editRecurring },
);
/** Where pages put one word for a state. Of several subscriptions one may be over: then another one's state is there, too. */
const states =
  'dd, td, strong, [role=gridcell], [class*=status i], [class*=state i], [class*=badge i], [class*=pill i], [class*=tag i]';
const refused: Condition = { type: 'text', text: mayNot };

export const mayCancel: SiteInput['mayCancel'] = {
  who: {
    en: 'a billing administrator (older billing accounts), or an owner or contributor of the billing account or billing profile (newer ones); a system administrator of the organization is not enough',
    'zh-CN':
      '账单管理员（旧版计费账户），或计费账户/计费档案的所有者或参与者（新版）；仅有组织的系统管理员角色是不够的',
  },
  yes: all(subscriptions, wayOut, not(refused)),
  no: all(subscriptions, any(refused, all(not(wayOut), { type: 'text', text: asksForRight }))),
  from: 'cancelHelp',
};

/**
 * The words alone also stand in the panes before the last button and beside other subscriptions in the list. So no pane may be open, and
 * nothing on the page may say that it goes on.
 */
export const cancelledHere = all(
  subscriptions,
  not(dialog),
  any(
    all(
      not(wayOut),
      any(
        { type: 'control', name: reactivate },
        { type: 'text', text: hasEnded },
        { type: 'text', text: endedState, within: states },
      ),
      not({ type: 'text', text: isActive }),
      not({ type: 'text', text: activeState, within: states }),
    ),
    { type: 'text', text: renewalIsOff },
  ),
  not({ type: 'text', text: goesOn }),
);

export const cancelled: SiteInput['cancelled'] = {
  yes: cancelledHere,
  no: all(subscriptions, wayOut),
  from: 'cancelHelpZh',
};
