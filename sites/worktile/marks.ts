import type { Condition } from '../schema.ts';
import { basicSettings, dissolve, isDissolved, mayNot, navigation, signIn, teamManagement } from './words.ts';

const mayDissolve: Condition = { type: 'control', name: dissolve };

/** Elements and classes of the vendor's own component library. */
const shell: Condition = {
  type: 'visible',
  css: 'thy-layout, .thy-layout, .thy-layout-sidebar, .thy-nav-item, thy-nav, thy-sidebar, .thy-menu-item',
};
const asksToSignIn: Condition = {
  type: 'any',
  of: [
    { type: 'path', path: '^/(signin|login)(/|$)' },
    {
      type: 'all',
      of: [
        { type: 'visible', css: 'input[type=password]' },
        { type: 'control', name: signIn },
      ],
    },
  ],
};

/** That a team is gone is only told to somebody who was in it. */
const isGone: Condition = { type: 'text', text: isDissolved };

export const signedIn: Condition = {
  type: 'all',
  of: [
    { type: 'not', of: asksToSignIn },
    {
      type: 'any',
      of: [
        shell,
        mayDissolve,
        { type: 'control', name: teamManagement },
        {
          type: 'all',
          of: [
            { type: 'path', path: '^/(tasks|mission)/' },
            { type: 'visible', css: 'a[href], button' },
          ],
        },
        {
          type: 'all',
          of: [
            { type: 'visible', css: 'nav a[href], aside a[href], header a[href], [role=navigation] a[href]' },
            { type: 'control', name: navigation },
          ],
        },
        isGone,
      ],
    },
  ],
};

export const signedOut = asksToSignIn;

/** The page's heading, or the entry of its menu that is open. */
const basicIsOpen: Condition = {
  type: 'text',
  text: basicSettings,
  within: 'h1, h2, h3, [role=heading], [aria-selected=true], [aria-current], .active, thy-header',
};

export const company: Condition = { type: 'any', of: [mayDissolve, basicIsOpen, isGone] };

export const mayCancel = mayDissolve;
export const mayNotCancel: Condition = {
  type: 'all',
  of: [
    { type: 'not', of: mayDissolve },
    { type: 'text', text: mayNot },
  ],
};

export const cancelled: Condition = {
  type: 'all',
  of: [
    { type: 'not', of: mayDissolve },
    {
      type: 'not',
      of: { type: 'visible', css: '[role=dialog], [aria-modal=true], .thy-dialog-container, dialog[open]' },
    },
    isGone,
  ],
};
export const notCancelled = mayDissolve;
