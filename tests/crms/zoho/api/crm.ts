import { json, refuse } from '../../kit/index.ts';
import { companyName, type ZohoAccount, type ZohoRoute } from '../account.ts';
import { closingMail } from '../closing-mail.ts';
import { hostsCalled, hostsOf } from '../hosts.ts';

const hosts = hostsCalled('crm');

/** Days until the link that deletes the account shows, as the help has it. */
const deletableAfterDays = 7;

/** What the application asks. The paths of organisation and users are those of the API; the others are made up. */
export const crmRoutes: ZohoRoute[] = [
  {
    method: 'GET',
    path: '/crm/v8/org',
    hosts,
    answer: (account) =>
      json({
        zgid: account.options.zgid,
        company_name: companyName(account.options),
        domain_name: `org${account.options.zgid}`,
        mayBill: account.options.role !== 'admin',
        store: `https://${hostsOf(account.options.domain).store}`,
        accounts: `https://${hostsOf(account.options.domain).accounts}`,
        deletable: isDeletable(account),
        edition: account.state.subscription === 'free' ? 'free' : 'professional',
      }),
  },
  {
    method: 'GET',
    path: '/crm/v8/users',
    hosts,
    answer: ({ data, state }) =>
      json(data.Users.map((user, index) => ({ ...user, active: index === 0 || state.usersActive }))),
  },
  {
    method: 'GET',
    path: '/crm/v8/:module',
    hosts,
    answer: ({ data }, { groups }) => {
      const records =
        groups.module === 'Leads' ? data.Leads : groups.module === 'Potentials' ? data.Potentials : data.Contacts;
      return json(records.slice(0, 10));
    },
  },
  {
    method: 'POST',
    path: '/crm/v8/users/deactivate-others',
    hosts,
    answer: ({ state }) => {
      state.usersActive = false;
      return json({});
    },
  },
  {
    method: 'POST',
    path: '/crm/v8/org/delete',
    hosts,
    answer: (account) => {
      if (!isDeletable(account)) return refuse(409, 'NOT_YET');
      const { state, options } = account;
      state.accountDeleted = true;
      state.signedIn = false;
      state.mails.push(closingMail(options, new Date()));
      return json({});
    },
  },
];

function isDeletable({ options, state }: ZohoAccount): boolean {
  return (
    options.role === 'super-admin' &&
    state.subscription === 'free' &&
    !state.usersActive &&
    options.daysSinceEnd >= deletableAfterDays
  );
}
