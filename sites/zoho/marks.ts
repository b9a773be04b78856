import type { Condition } from '../schema.ts';
import { isRefused, store } from './signed-in.ts';
import {
  becomesFree,
  buying,
  cancelSubscription,
  changeEdition,
  changeUsers,
  confirmDowngrade,
  isDowngraded,
  plannedFor,
  proceedToDowngrade,
  resumeSubscription,
} from './words.ts';

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
