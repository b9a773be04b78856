import type { Condition } from '../schema.ts';
import {
  cancelMySubscription,
  continueToCancel,
  isCancelled,
  lastButton,
  logIn,
  mayNot,
  notInterested,
  shell,
  takeBack,
  willEnd,
} from './words.ts';

export const billing: Condition = { type: 'path', path: '^/settings/subscription(/|$)' };

/** The steps on the way out, behind “Cancel my subscription”. */
export const onTheWayOut: Condition = { type: 'path', path: '^/settings/subscription/churn-shield' };

/** Also while it can’t be pressed yet. */
export const lastButtonSeen: Condition = { type: 'control', name: lastButton };

/** A step on the way out is there, whether its address tells it or not. */
export const stepOnTheWayOut: Condition = {
  type: 'any',
  of: [{ type: 'control', name: continueToCancel }, { type: 'control', name: notInterested }, lastButtonSeen],
};

export const signedOut: Condition = {
  type: 'any',
  of: [
    { type: 'path', path: '^/(auth/)?login' },
    { type: 'visible', css: 'input#login, #login_form' },
    {
      type: 'all',
      of: [
        { type: 'visible', css: 'input[type=password]' },
        { type: 'control', name: logIn },
      ],
    },
  ],
};

/** The application’s own frame; by its words where its marks are gone. */
export const signedIn: Condition = {
  type: 'all',
  of: [
    { type: 'not', of: { type: 'path', path: '^/(auth|login|register)' } },
    {
      type: 'any',
      of: [
        { type: 'visible', css: '#froot-nav, #froot-header, [data-test=navbar], .userInfo' },
        {
          type: 'all',
          of: [
            { type: 'control', name: shell },
            { type: 'not', of: signedOut },
          ],
        },
      ],
    },
  ],
};

/** Held against the place `subscription`. */
export const notCancelled: Condition = {
  type: 'any',
  of: [{ type: 'control', name: cancelMySubscription }, stepOnTheWayOut],
};

export const mayNotCancel: Condition = {
  type: 'all',
  of: [
    { type: 'not', of: notCancelled },
    { type: 'text', text: mayNot },
  ],
};

/** What is paused can be taken up again, too. */
const paused: Condition = { type: 'text', text: { en: ['paused'], 'zh-CN': ['已暂停', '暂停中'] } };

/** The words alone also stand in front of the last button; so no way to cancel may be left on the page. */
export const cancelled: Condition = {
  type: 'all',
  of: [
    billing,
    { type: 'not', of: notCancelled },
    {
      type: 'any',
      of: [
        { type: 'text', text: isCancelled },
        {
          type: 'all',
          of: [
            { type: 'not', of: onTheWayOut },
            {
              type: 'any',
              of: [
                {
                  type: 'all',
                  of: [
                    { type: 'control', name: takeBack },
                    { type: 'not', of: paused },
                  ],
                },
                { type: 'text', text: willEnd },
              ],
            },
          ],
        },
      ],
    },
  ],
};
