import type { Condition } from '../schema.ts';
import { cancelSubscription, dontRenew, manageRenewal, mayNot, noLongerRenews } from './words.ts';

const wayOut: Condition = {
  type: 'any',
  of: [
    { type: 'control', name: dontRenew },
    { type: 'control', name: cancelSubscription },
  ],
};

/** Held against the place `subscription`; the words alone also stand in warnings, so no way to cancel may be left. */
export const cancelled: Condition = {
  type: 'all',
  of: [
    { type: 'not', of: { type: 'path', path: '^/lightning/(r|o|setup)/' } },
    { type: 'not', of: wayOut },
    { type: 'text', text: noLongerRenews },
  ],
};

export const notCancelled = wayOut;

/** “Manage Renewal” is only there for those who may; whether it still renews only its dialog tells. */
export const mayCancel: Condition = { type: 'any', of: [{ type: 'control', name: manageRenewal }, wayOut] };

export const mayNotCancel: Condition = {
  type: 'all',
  of: [
    { type: 'not', of: mayCancel },
    { type: 'text', text: mayNot },
  ],
};

/** Lightning’s shell, and the bodies of Classic and of the Developer Console. */
export const signedIn: Condition = {
  type: 'visible',
  css: '.oneAppLayoutHost, body.sfdcBody, body.ApexCSIPage',
};

export const signedOut: Condition = {
  type: 'all',
  of: [
    { type: 'visible', css: '#username' },
    { type: 'visible', css: '#Login' },
  ],
};
