import { defineSite } from '../schema.ts';
import { api } from './api.ts';
import { cancel } from './cancel.ts';
import { exports } from './exports.ts';
import { guides } from './guides/index.ts';
import { cancelled, mayNotCancel, notCancelled, signedIn, signedOut } from './marks.ts';
import { objects } from './objects.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { targets } from './targets/index.ts';
import { support, terms } from './terms.ts';
import { unknown } from './unknown.ts';

export const pipedrive = defineSite({
  id: 'pipedrive',
  name: { en: 'Pipedrive', 'zh-CN': 'Pipedrive' },
  sources,

  hosts: [
    {
      host: '*.pipedrive.com',
      region: 'world',
      except: [
        ...['www.pipedrive.com', 'support.pipedrive.com', 'developers.pipedrive.com', 'api.pipedrive.com'],
        ...['oauth.pipedrive.com', 'community.pipedrive.com', 'devcommunity.pipedrive.com', 'status.pipedrive.com'],
        ...['marketplace.pipedrive.com', 'webforms.pipedrive.com'],
      ],
      from: 'publicCode',
    },
    { host: 'app.pipedrive.com', role: 'accounts', region: 'world', from: 'publicCode' },
  ],

  account: {
    id: [{ type: 'host', host: '^(?!app\\.)([a-z0-9-]+)\\.pipedrive\\.com$' }],
    called: { en: 'Company domain', 'zh-CN': '公司域名' },
    from: 'publicCode',
  },
  signedIn: { when: signedIn, from: 'publicCode' },
  signedOut: { when: signedOut, from: 'publicCode' },
  mayCancel: {
    who: {
      en: 'a user with account settings access',
      'zh-CN': '拥有账户设置权限（account settings access）的用户',
    },
    yes: notCancelled,
    no: mayNotCancel,
    from: 'cancelHelp',
  },
  cancelled: { yes: cancelled, no: notCancelled, from: 'guess' },

  places,
  targets,
  guides,
  objects,
  exports,
  api,
  cancel,
  terms,
  support,
  unknown,
});
