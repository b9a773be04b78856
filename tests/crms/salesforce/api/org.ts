import { field, json, refuse } from '../../kit/index.ts';
import { writeMail } from '../mail.ts';
import { orgId, orgName } from '../org.ts';
import { base, forAdministrators, type SalesforceRoute } from './route.ts';

export const orgRoutes: readonly SalesforceRoute[] = [
  {
    method: 'GET',
    path: `${base}/org`,
    answer: forAdministrators(({ options, state }) =>
      json({ id: orgId, name: orgName[options.language], edition: options.edition, deactivated: state.deactivated }),
    ),
  },
  {
    method: 'POST',
    path: `${base}/org/deactivate`,
    answer: forAdministrators(({ options, state }, { body }) => {
      if (options.edition !== 'developer') return refuse(404, 'NOT_A_DEVELOPER_ORG');
      if (field(body, 'name') !== orgName[options.language]) return refuse(400, 'OTHER_NAME');
      if (options.fails) return refuse(409, 'TRY_AGAIN');
      state.deactivated = true;
      state.mails.push(writeMail('deactivated', options.language, new Date()));
      return json({});
    }),
  },
  {
    method: 'POST',
    path: `${base}/org/reactivate`,
    answer: forAdministrators(({ state }) => {
      state.deactivated = false;
      return json({});
    }),
  },
];
