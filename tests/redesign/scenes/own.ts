import type { Scene, SiteScenes } from '../scene.ts';

const customers = '/#/crm/customer';
const customer = '/#/crm/customer/1003';
const subscription = '/#/system/subscription';
const users = '/#/system/users';

const filled = ['terminate', { fill: 'reason', with: 'sample' }] as const;
const libraries = ['element', 'antd', 'tethys'] as const;

/** What differs between the libraries is their dialogs. */
const inDialogs = libraries.flatMap((library): Scene[] => {
  const options = { library };
  const of = { name: library, options };
  return [
    { guide: 'terminateCustomer', step: 'terminate', ...of, at: customer, right: ['terminate'] },
    { guide: 'terminateCustomer', step: 'reason', ...of, at: customer, acts: ['terminate'], right: ['reason'] },
    { guide: 'terminateCustomer', step: 'submit', ...of, at: customer, acts: filled, right: ['submit'] },
    {
      ...{ guide: 'terminateCustomer', step: 'confirm', ...of, at: customer },
      ...{ acts: [...filled, 'submit'], right: ['confirm'] },
    },
    { guide: 'cancel', step: 'cancel', ...of, at: subscription, right: ['cancel-subscription'] },
    {
      guide: 'cancel',
      step: 'reason',
      ...of,
      at: subscription,
      acts: ['cancel-subscription'],
      right: ['cancel-reason'],
    },
    { guide: 'cancel', step: 'confirm', ...of, at: subscription, acts: ['cancel-subscription'], right: ['continue'] },
    {
      ...{ guide: 'cancel', step: 'confirm', name: `${library}, second question`, options, at: subscription },
      ...{ acts: ['cancel-subscription', 'continue'], right: ['confirm'] },
    },
    {
      guide: 'users',
      step: 'confirm',
      name: library,
      options: { library, users: 1 },
      at: users,
      acts: ['deactivate'],
      right: ['confirm'],
    },
  ];
});

export const scenes: SiteScenes = {
  site: 'own',
  practice: 'own',
  scenes: [
    ...inDialogs,
    { guide: 'terminateCustomer', step: 'terminate', name: 'list', at: customers, right: 'nothing' },
    { guide: 'terminateCustomer', step: 'terminate', name: 'terminated', at: '/#/crm/customer/1004', right: 'nothing' },
    { guide: 'terminateCustomer', step: 'terminate', name: 'waiting', at: '/#/crm/customer/1005', right: 'nothing' },
    { guide: 'terminateCustomer', step: 'confirm', name: 'not asked', at: customer, right: 'nothing' },

    { guide: 'cancel', step: 'billing', at: customers, right: ['open-billing'] },
    {
      ...{ guide: 'cancel', step: 'cancel', name: 'no button', options: { withoutCancel: true } },
      ...{ at: subscription, right: 'nothing' },
    },
    {
      ...{ guide: 'cancel', step: 'cancel', name: 'cancelled already', options: { cancelled: true } },
      ...{ at: subscription, right: 'nothing' },
    },
    {
      ...{ guide: 'cancel', step: 'cancel', name: 'in a frame', options: { billingInFrame: true } },
      ...{ at: subscription, right: ['cancel-subscription'] },
    },
    { guide: 'export', step: 'export', at: customers, right: ['export'] },
    { guide: 'users', step: 'users', at: customers, right: ['open-users'] },
    {
      guide: 'users',
      step: 'deactivate',
      name: 'the last one',
      options: { users: 1 },
      at: users,
      right: ['deactivate'],
    },
    { guide: 'access', step: 'access', at: customers, right: 'nothing' },
    { guide: 'signIn', step: 'logOut', at: customers, right: ['log-out'] },

    { name: 'signed in', at: customers, says: { signedIn: 'yes' } },
    { name: 'signed out', options: { signedIn: false }, at: customers, says: { signedIn: 'no' } },
  ],
};
