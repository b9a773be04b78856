import { json } from '../../kit/index.ts';
import type { PipedriveAccount, PipedriveRoute } from '../account.ts';
import { entrance } from '../hosts.ts';
import { company, companyName } from '../options.ts';

export const sessionRoutes: readonly PipedriveRoute[] = [
  // The fields are those of the vendor's own client.
  { method: 'GET', path: '/api/v1/users/self', answer: (account) => json({ success: true, data: self(account) }) },
  {
    method: 'POST',
    path: '/auth/login',
    hosts: [entrance],
    open: true,
    answer: ({ state }) => {
      state.signedIn = true;
      return json({});
    },
  },
  // How the vendor ends a session is not known.
  {
    method: 'POST',
    path: '/auth/logout',
    answer: ({ state }) => {
      state.signedIn = false;
      return json({});
    },
  },
];

function self({ options, state }: PipedriveAccount) {
  const admin = options.role === 'account-settings';
  return {
    id: 61_000_137,
    name: 'Sample User 01',
    email: 'user-01@example.com',
    company_id: options.companyId,
    company_name: companyName(options),
    company_domain: company,
    active_flag: true,
    is_you: true,
    access: [
      { app: 'sales', admin },
      ...(admin
        ? [
            { app: 'global', admin },
            { app: 'account_settings', admin },
          ]
        : []),
    ],
    // The banner's own request is not known; this rides along.
    open_until: state.cancelledAt === undefined ? undefined : options.paidUntil,
  };
}
