import type { Condition } from '../schema.ts';
import {
  cancelSubscription,
  changeEdition,
  changeUsers,
  confirmDowngrade,
  downgradeNow,
  isDowngraded,
  mayNot,
  next,
  proceedToDowngrade,
  resumeSubscription,
  signIn,
} from './words.ts';

const store: Condition = { type: 'role', role: 'billing' };

const asksToSignIn: Condition = { type: 'control', name: signIn };

/** The form of the sign-in page. A password is also asked for elsewhere, so alone it says nothing. */
const signInForm: Condition = {
  type: 'any',
  of: [
    { type: 'visible', css: '#login_id, #lid' },
    { type: 'all', of: [{ type: 'visible', css: 'input[type=password]' }, asksToSignIn] },
    {
      type: 'all',
      of: [
        { type: 'visible', css: 'input[type=email], input[autocomplete=username], input[name=LOGIN_ID i]' },
        { type: 'any', of: [asksToSignIn, { type: 'control', name: next }] },
      ],
    },
  ],
};

const signInPage: Condition = { type: 'any', of: [{ type: 'path', path: '^/(signin|login)(/|$)' }, signInForm] };

/** Something has been drawn: a page that still loads says nothing of who is there. */
const drawn: Condition = {
  type: 'visible',
  css: 'a[href], button, [role=button], [role=tab], [role=menuitem], p, h1, h2, h3, table',
};

/**
 * First the hooks of Zoho’s own tests; else an address that only the application has, and no sign-in form. Whoever is signed out is sent
 * to the sign-in host.
 */
export const signedIn: Condition = {
  type: 'any',
  of: [
    { type: 'visible', css: '[data-zcqa=profilePicture], .crm-logo-img, #acntIcn, #menuContent' },
    {
      type: 'all',
      of: [
        { type: 'any', of: [store, { type: 'path', path: '/crm/(org\\d+|[\\w-]+/tab/|settings/|Show\\w+\\.do)' }] },
        { type: 'not', of: signInPage },
        { type: 'not', of: asksToSignIn },
        drawn,
      ],
    },
  ],
};

export const signedOut: Condition = { type: 'any', of: [signInPage, asksToSignIn] };

const mayChange: Condition = {
  type: 'any',
  of: [
    { type: 'control', name: cancelSubscription },
    { type: 'control', name: changeEdition },
    { type: 'control', name: changeUsers },
    { type: 'control', name: confirmDowngrade },
    { type: 'control', name: proceedToDowngrade },
  ],
};

export const dialog: Condition = {
  type: 'visible',
  css: '[role=dialog], [role=alertdialog], [aria-modal=true], lyte-modal, dialog[open]',
};
const mayResume: Condition = { type: 'control', name: resumeSubscription };
const isSaid: Condition = { type: 'text', text: isDowngraded };

export const mayCancel: Condition = { type: 'all', of: [store, { type: 'any', of: [mayChange, mayResume] }] };

export const mayNotCancel: Condition = {
  type: 'all',
  of: [store, { type: 'not', of: mayChange }, { type: 'not', of: mayResume }, { type: 'text', text: mayNot }],
};

/**
 * A dialog may say all of this before the last press, so none may be open. “Resume” and “now” are only offered when the end is decided;
 * the words count where nothing offers to change the subscription: “Cancel” itself shows only under the mouse.
 */
export const cancelled: Condition = {
  type: 'all',
  of: [
    store,
    { type: 'not', of: dialog },
    { type: 'not', of: { type: 'control', name: confirmDowngrade } },
    {
      type: 'any',
      of: [
        mayResume,
        { type: 'all', of: [{ type: 'control', name: downgradeNow }, isSaid] },
        { type: 'all', of: [{ type: 'not', of: mayChange }, isSaid] },
      ],
    },
  ],
};

/** After the last press the store says so, or offers to take it back, in the dialog that is still open. */
export const accepted: Condition = {
  type: 'any',
  of: [cancelled, { type: 'all', of: [mayResume, { type: 'not', of: { type: 'control', name: confirmDowngrade } }] }],
};

export const notCancelled: Condition = {
  type: 'all',
  of: [
    store,
    { type: 'not', of: mayResume },
    { type: 'not', of: { type: 'all', of: [isSaid, { type: 'not', of: dialog }] } },
    mayChange,
  ],
};
