import type { Condition } from '../schema.ts';
import {
  becomesFree,
  buying,
  cancelSubscription,
  changeEdition,
  changeUsers,
  confirmDowngrade,
  isDowngraded,
  mayNot,
  next,
  plannedFor,
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

const isRefused: Condition = { type: 'text', text: mayNot };

/** Something has been drawn: a page that still loads says nothing of who is there. */
const drawn: Condition = {
  type: 'any',
  of: [
    { type: 'visible', css: 'a[href], button, [role=button], [role=tab], [role=menuitem], p, h1, h2, h3, table' },
    isRefused,
  ],
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

/** What ends the subscription, as far as it is drawn: “Cancel” itself shows only under the mouse. */
const mayEnd: Condition = {
  type: 'any',
  of: [
    { type: 'control', name: cancelSubscription },
    { type: 'control', name: confirmDowngrade },
    { type: 'control', name: proceedToDowngrade },
  ],
};

const mayChange: Condition = {
  type: 'any',
  of: [mayEnd, { type: 'control', name: changeEdition }, { type: 'control', name: changeUsers }],
};

export const dialog: Condition = {
  type: 'visible',
  css: '[role=dialog], [role=alertdialog], [aria-modal=true], lyte-modal, dialog[open]',
};
const mayResume: Condition = { type: 'control', name: resumeSubscription };
const isSaid: Condition = { type: 'text', text: isDowngraded };

const mayBuy: Condition = {
  type: 'all',
  of: [
    { type: 'control', name: buying },
    { type: 'not', of: isRefused },
  ],
};

export const mayCancel: Condition = {
  type: 'all',
  of: [store, { type: 'any', of: [mayChange, mayResume, mayBuy] }],
};

export const mayNotCancel: Condition = {
  type: 'all',
  of: [store, { type: 'not', of: mayChange }, { type: 'not', of: mayResume }, isRefused],
};

/** “On … it becomes the free edition”, with a date between the words. */
const isPlanned: Condition = {
  type: 'all',
  of: [
    { type: 'text', text: plannedFor },
    { type: 'text', text: becomesFree },
  ],
};

/**
 * “Resume” is only offered when the end is decided; the words count where nothing is left to end. A dialog may say much before the last
 * press, so while one is open both are needed. The store’s first page speaks of other services, too.
 */
export const cancelled: Condition = {
  type: 'all',
  of: [
    store,
    { type: 'not', of: { type: 'path', path: '^/zstore' } },
    { type: 'not', of: mayEnd },
    {
      type: 'any',
      of: [
        {
          type: 'all',
          of: [
            { type: 'not', of: dialog },
            { type: 'any', of: [mayResume, isSaid] },
          ],
        },
        { type: 'all', of: [mayResume, { type: 'any', of: [isSaid, isPlanned] }] },
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
    { type: 'any', of: [mayEnd, { type: 'all', of: [mayChange, { type: 'not', of: isSaid }] }] },
  ],
};
