import type { Concept } from '../lexicon/concepts.ts';
import type { DecoyIntent, Intent, Kind } from './intents.ts';

/** One way in which a control may be the one for an intent. */
export interface Way {
  /** What its own words must say; of a list in the list, one is enough. */
  says: (Concept | Concept[])[];
  /** What may stand beside it without speaking against it. */
  may?: Concept[];
  /** One of these must be what the section, dialog, row or page around it is about. */
  around?: Concept[];
  kinds?: Kind[];
  /** It must lead to a file of data, by its address. */
  toFile?: true;
  /** Where the words might also leave a mailing list, one of these must be around for the answer to be sure. */
  surely?: Concept[];
  /** How far this way alone is to be trusted, from 0 to 1. */
  weight: number;
}

const doing: Kind[] = ['button', 'link', 'switch'];
const pressing: Kind[] = ['link', 'button'];
/** What speaks of something that is paid for. */
const paid: Concept[] = ['subscription', 'plan', 'billing', 'renewal', 'invoice', 'contract'];
/** A place to see or change something, by whatever it is called. */
const place: Concept[] = ['settings', 'manage', 'view'];
const sort: Concept[] = [...place, 'all', 'data', 'file', 'confirm'];

/** For acts on data: “Export options” only open beside the export itself. */
const wholly: Concept[] = ['manage', 'all', 'data', 'file', 'confirm'];

/** Which words make a control the one for an intent. `confirm-dialog` is told by the dialog, in dialog.ts. */
export const ways: Record<Intent | DecoyIntent, Way[]> = {
  'open-account-settings': [
    { says: ['account', place], may: ['profile', 'edit', 'user'], kinds: pressing, weight: 0.98 },
    { says: ['profile'], may: [...place, 'edit', 'account', 'user', 'personal-data'], kinds: pressing, weight: 0.95 },
    { says: ['account'], kinds: pressing, weight: 0.78 },
    { says: ['organisation', ['settings', 'manage']], may: ['view'], kinds: pressing, weight: 0.72 },
    { says: ['personal-data'], may: [...place, 'edit', 'profile', 'account'], kinds: ['link'], weight: 0.6 },
    { says: ['settings'], may: ['manage', 'view'], kinds: pressing, weight: 0.5 },
  ],
  'open-subscription-billing': [
    {
      says: ['billing'],
      may: [...place, 'subscription', 'plan', 'invoice', 'account'],
      kinds: pressing,
      weight: 0.95,
    },
    {
      says: [['subscription', 'plan'], place],
      may: ['billing', 'plan', 'subscription'],
      kinds: pressing,
      weight: 0.96,
    },
    {
      says: [['subscription', 'plan'], 'invoice'],
      may: [...place, 'plan', 'subscription', 'billing'],
      kinds: pressing,
      weight: 0.9,
    },
    { says: ['subscription'], may: ['plan', 'billing'], kinds: pressing, weight: 0.8 },
    { says: ['plan'], may: ['billing'], kinds: pressing, weight: 0.6 },
    { says: ['invoice'], may: [...place, 'history', 'billing'], kinds: pressing, weight: 0.55 },
  ],
  'cancel-subscription': [
    {
      says: ['end', ['subscription']],
      may: [...sort, 'plan', 'renewal', 'account', 'request', 'submit'],
      surely: paid,
      kinds: doing,
      weight: 1,
    },
    { says: ['end', 'plan'], may: [...sort, 'request', 'submit'], surely: paid, kinds: doing, weight: 0.9 },
    { says: ['end', 'free'], may: [...sort, 'plan', 'change-plan'], kinds: doing, weight: 0.85 },
    { says: ['end', 'account'], may: [...sort, 'request'], kinds: doing, weight: 0.75 },
    { says: ['end', 'request'], around: ['subscription', 'billing', 'plan'], kinds: doing, weight: 0.8 },
    { says: ['end', 'contract'], around: ['subscription', 'billing', 'plan'], may: sort, kinds: doing, weight: 0.75 },
    { says: ['unsubscribe'], around: ['subscription', 'billing', 'plan'], kinds: doing, weight: 0.6 },
    { says: ['end'], around: ['subscription', 'plan', 'billing'], kinds: doing, weight: 0.7 },
  ],
  'turn-off-renewal': [
    {
      says: [['turn-off', 'end', 'deactivate'], 'renewal'],
      may: [...sort, 'subscription', 'plan', 'billing'],
      kinds: doing,
      weight: 1,
    },
    {
      says: ['renewal'],
      may: [...place, 'subscription', 'plan', 'active', 'billing'],
      kinds: ['switch'],
      weight: 0.95,
    },
    { says: ['renewal', place], kinds: pressing, weight: 0.55 },
  ],
  'confirm-dialog': [],
  'give-reason': [
    { says: ['reason'], may: ['end', 'filler', 'edit'], kinds: ['field'], weight: 0.95 },
    { says: ['reason'], may: ['end', 'submit', 'help', 'edit'], kinds: ['button'], weight: 0.6 },
  ],
  'export-data': [
    {
      says: ['export', ['data', 'all', 'format', 'file']],
      may: [
        'download',
        'backup',
        ...wholly,
        'format',
        'customer',
        'order',
        'record',
        'add',
        'user',
        'account',
        'organisation',
      ],
      weight: 0.97,
      kinds: pressing,
    },
    {
      says: ['export'],
      may: [
        'download',
        'customer',
        'order',
        'record',
        'add',
        'user',
        'contract',
        'request',
        'subscription',
        'account',
        'organisation',
      ],
      weight: 0.9,
      kinds: pressing,
    },
    {
      says: ['download', ['data', 'personal-data', 'backup']],
      may: [...wholly, 'format', 'user', 'customer', 'order', 'record', 'add', 'personal-data', 'all'],
      weight: 0.8,
      kinds: pressing,
    },
    { says: ['backup'], may: [...wholly, 'add', 'request', 'download', 'account'], weight: 0.75, kinds: pressing },
    { says: ['download', 'format'], may: [...wholly, 'add'], weight: 0.8, kinds: pressing },
    { says: ['format'], around: ['export'], weight: 0.7, kinds: pressing },
    { says: ['format'], toFile: true, weight: 0.8 },
    {
      says: [['data', 'personal-data']],
      may: ['user', 'customer', 'order', 'record', 'all'],
      around: ['export', 'download'],
      kinds: pressing,
      weight: 0.7,
    },
    { says: ['export', 'personal-data'], may: ['data', 'all', 'download', 'request'], weight: 0.62, kinds: pressing },
  ],
  download: [
    {
      says: ['download', ['file', 'export', 'backup', 'data', 'format', 'personal-data']],
      may: ['all', 'data', 'file', 'format', 'export', 'backup', 'personal-data'],
      weight: 0.97,
      kinds: pressing,
    },
    { says: ['download'], may: ['all', 'copy'], weight: 0.9, kinds: pressing },
  ],
  'open-users': [
    {
      says: ['user', 'manage'],
      may: [...place, 'access', 'organisation', 'data', 'account', 'all'],
      kinds: pressing,
      weight: 0.97,
    },
    {
      says: ['user', ['view', 'settings']],
      may: [...place, 'access', 'organisation', 'data', 'account', 'all'],
      kinds: pressing,
      weight: 0.7,
    },
    { says: ['user', ['data', 'all']], may: ['organisation', 'account'], kinds: pressing, weight: 0.96 },
    { says: ['user'], may: ['organisation'], kinds: pressing, weight: 0.88 },
    { says: ['user', 'access'], may: ['organisation'], kinds: pressing, weight: 0.8 },
  ],
  'deactivate-user': [
    { says: ['deactivate', 'user'], may: ['confirm', 'account', 'all'], kinds: doing, weight: 1 },
    { says: ['deactivate', 'account'], around: ['user'], kinds: doing, weight: 0.85 },
    { says: ['deactivate', 'account'], kinds: doing, weight: 0.66 },
    { says: ['deactivate'], around: ['user'], may: ['confirm'], kinds: doing, weight: 0.82 },
    { says: ['active'], around: ['user'], kinds: ['switch'], weight: 0.75 },
  ],
  'open-api-access': [
    {
      says: ['api'],
      may: [...place, 'user', 'account', 'profile', 'edit', 'personal-data'],
      kinds: pressing,
      weight: 0.92,
    },
  ],
  'delete-account': [
    {
      says: [
        ['delete', 'close'],
        ['account', 'organisation'],
      ],
      may: [...sort, 'profile', 'user', 'request', 'submit', 'personal-data'],
      kinds: doing,
      weight: 1,
    },
    { says: ['end', 'organisation'], may: [...sort, 'request'], kinds: doing, weight: 0.8 },
    { says: ['end', 'account'], may: [...sort, 'request'], kinds: doing, weight: 0.62 },
    { says: [['delete', 'close'], 'profile'], may: sort, kinds: doing, weight: 0.85 },
    { says: ['delete'], around: ['danger'], may: sort, kinds: ['button', 'link'], weight: 0.6 },
    { says: ['delete', 'user'], may: ['confirm', 'account'], kinds: doing, weight: 0.6 },
    { says: ['delete'], around: ['user', 'account'], kinds: ['button', 'link'], weight: 0.58 },
    { says: ['delete', 'personal-data'], may: ['data', 'all'], kinds: ['button'], weight: 0.5 },
  ],
  'delete-personal-data': [
    {
      says: [['delete', 'reset'], 'personal-data'],
      may: [...place, 'data', 'all', 'request', 'submit', 'confirm', 'user', 'customer', 'account'],
      kinds: pressing,
      weight: 1,
    },
    {
      says: ['delete', 'data'],
      may: ['all', 'confirm', 'account', 'organisation', 'request'],
      kinds: pressing,
      weight: 0.55,
    },
  ],
  'terminate-customer': [
    {
      says: [
        ['end', 'close'],
        ['customer', 'contract'],
      ],
      may: ['confirm', 'request', 'subscription', 'plan', 'submit'],
      kinds: doing,
      weight: 0.98,
    },
    {
      says: ['end'],
      around: ['customer', 'contract'],
      may: ['confirm', 'request', 'submit'],
      kinds: doing,
      weight: 0.66,
    },
    { says: ['deactivate', 'customer'], kinds: doing, weight: 0.6 },
  ],
  'request-submit': [
    { says: ['submit', 'request'], may: ['confirm', 'data', 'end', 'export'], kinds: ['button'], weight: 0.98 },
    { says: ['submit'], may: ['confirm', 'data'], kinds: ['button'], weight: 0.9 },
    {
      says: ['request'],
      may: ['data', 'add', 'export', 'end', 'delete', 'personal-data'],
      kinds: ['button'],
      weight: 0.55,
    },
  ],
  'log-out': [{ says: ['log-out'], may: [...place, 'account'], kinds: doing, weight: 1 }],
  'dialog-dismiss': [{ says: [['dismiss', 'close']], weight: 0.6 }],
  'form-cancel': [],
  'undo-reactivate': [
    { says: ['undo'], may: ['subscription', 'account', 'request', 'end', 'user', 'plan', 'renewal'], weight: 1 },
  ],
  'keep-plan': [{ says: [['keep', 'pause']], may: ['subscription', 'plan', 'account', 'end', 'renewal'], weight: 1 }],
  'newsletter-unsubscribe': [
    { says: [['unsubscribe', 'end', 'turn-off'], 'newsletter'], may: [...place, 'subscription'], weight: 1 },
    { says: ['unsubscribe'], around: ['newsletter'], weight: 1.1 },
    { says: ['end', 'subscription'], around: ['newsletter'], weight: 1.1 },
  ],
  'delete-row': [{ says: ['delete'], weight: 0.55 }],
  'invoice-status': [{ says: ['ended'], weight: 0.9 }],
  help: [{ says: ['help'], weight: 0.9 }],
};
