import type { Condition } from '../schema.ts';
import { cancelSubscription, changeEdition, downgradeNow, isDowngraded, mayNot, resumeSubscription } from './words.ts';

const store: Condition = { type: 'role', role: 'billing' };

/** Hooks of Zoho’s own tests. The store sends whoever is signed out to the sign-in host. */
export const signedIn: Condition = {
  type: 'any',
  of: [{ type: 'visible', css: "div[data-zcqa='profilePicture'], .crm-logo-img, #acntIcn, #menuContent" }, store],
};

export const signedOut: Condition = {
  type: 'any',
  of: [
    { type: 'path', path: '^/signin' },
    { type: 'visible', css: '#login_id' },
  ],
};

const mayLeave: Condition = {
  type: 'any',
  of: [
    { type: 'control', name: changeEdition },
    { type: 'control', name: cancelSubscription },
  ],
};

export const mayCancel: Condition = { type: 'all', of: [store, mayLeave] };

export const mayNotCancel: Condition = {
  type: 'all',
  of: [store, { type: 'not', of: mayLeave }, { type: 'text', text: mayNot }],
};

/** “Resume” and “now” are only offered when the end is decided; the words count where no “Cancel” is left. */
export const cancelled: Condition = {
  type: 'all',
  of: [
    store,
    {
      type: 'any',
      of: [
        { type: 'control', name: resumeSubscription },
        { type: 'control', name: downgradeNow },
        {
          type: 'all',
          of: [
            { type: 'not', of: { type: 'control', name: cancelSubscription } },
            { type: 'not', of: { type: 'visible', css: '[role=dialog], lyte-modal, dialog[open]' } },
            { type: 'text', text: isDowngraded },
          ],
        },
      ],
    },
  ],
};

export const notCancelled: Condition = {
  type: 'all',
  of: [store, { type: 'not', of: { type: 'control', name: resumeSubscription } }, mayLeave],
};
