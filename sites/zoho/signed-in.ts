import type { Condition } from '../schema.ts';
import { mayNot, next, signIn } from './words.ts';

export const store: Condition = { type: 'role', role: 'billing' };

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

export const isRefused: Condition = { type: 'text', text: mayNot };

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
