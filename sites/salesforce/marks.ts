import type { Condition } from '../schema.ts';
import {
  besideRenewal,
  cancelSubscription,
  confirmRenewal,
  contract,
  dontRenew,
  manageRenewal,
  manageRenewals,
  yourAccount,
} from './words/controls.ts';
import { mayNot, needsBilling } from './words/refusals.ts';
import { noLongerRenews, renews, renewsByHand } from './words/renewal.ts';

const renewalButton: Condition = { type: 'control', name: dontRenew };
const subscriptionButton: Condition = { type: 'control', name: cancelSubscription };
const refused: Condition = { type: 'text', text: mayNot };
const says: Condition = { type: 'text', text: noLongerRenews };

const all = (...of: Condition[]): Condition => ({ type: 'all', of });
const any = (...of: Condition[]): Condition => ({ type: 'any', of });
const not = (of: Condition): Condition => ({ type: 'not', of });

/** Records, lists, the set-up and the first page speak of contracts with other people. */
const elsewhere: Condition = { type: 'path', path: '^/lightning/(?:r|o|setup)/|^/lightning/page/(?:home|chatter)' };

/** The address of Your Account is not known; it can only be hoped to bear a name like it. */
const namedInAddress: Condition = {
  type: 'path',
  path: '[Yy]our[-_]*[Aa]ccount|[Mm]anage[-_]*(?:[Rr]enewal|[Cc]ontract)|[Ss]alesforce[-_]*[Cc]ontract',
};

export const isYourAccount: Condition = any(
  namedInAddress,
  all(
    not(elsewhere),
    not({ type: 'role', role: 'accounts' }),
    any(
      { type: 'text', text: yourAccount, within: 'h1, h2, [role=heading]' },
      { type: 'text', text: contract, within: 'h1, [role=heading]' },
      { type: 'text', text: manageRenewals, within: 'h1, h2, [role=heading]' },
      { type: 'text', text: needsBilling },
      { type: 'control', name: besideRenewal },
      { type: 'control', name: manageRenewal },
      renewalButton,
      subscriptionButton,
    ),
  ),
);

const undecided: Condition = any(renewalButton, subscriptionButton, { type: 'control', name: confirmRenewal });

/** The words alone also stand in warnings, so nothing may be left to decide. Asked on {@link isYourAccount} only. */
export const cancelled: Condition = all(
  not(undecided),
  says,
  not({ type: 'text', text: renewsByHand }),
  not({ type: 'text', text: renews }),
);

/** The same as the end of a guide, which is looked for on every page. */
export const leaves: Condition = all({ type: 'place', place: 'subscription' }, cancelled);

export const notCancelled: Condition = any(
  renewalButton,
  all(not(says), any(subscriptionButton, { type: 'text', text: renews })),
);

/** “Manage Renewal” is only there for those who may; menus may stay beside a refusal. */
export const mayCancel: Condition = any(
  renewalButton,
  all(
    any({ type: 'control', name: manageRenewal }, { type: 'control', name: manageRenewals }, subscriptionButton),
    not(refused),
  ),
);

export const mayNotCancel: Condition = all(refused, not(renewalButton));

const logIn: Condition = {
  type: 'control',
  name: {
    en: ['Log In', 'Login', 'Log In to Sandbox', 'Log In to Salesforce', 'Log in with your Salesforce account'],
    'zh-CN': ['登录', '登入', '登录到沙盒', '登录到 Salesforce', '登录 Salesforce'],
  },
};
const password: Condition = { type: 'visible', css: 'input[type=password]' };

/** Lightning’s shell, and the bodies of Classic and of the Developer Console; else an address of Lightning that shows something. */
export const signedIn: Condition = any(
  { type: 'visible', css: '.oneAppLayoutHost, body.sfdcBody, body.ApexCSIPage' },
  all(
    { type: 'path', path: '^/lightning/' },
    { type: 'visible', css: 'main, [role=main], nav, [role=navigation], header, [role=banner], h1, h2, iframe' },
    not(any(password, logIn)),
  ),
);

export const signedOut: Condition = any(
  all({ type: 'visible', css: '#username' }, { type: 'visible', css: '#Login' }),
  all(password, logIn),
  all({ type: 'role', role: 'accounts' }, { type: 'visible', css: 'input:not([type=hidden])' }),
);
