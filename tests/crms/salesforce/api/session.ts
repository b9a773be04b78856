import { field, json, refuse } from '../../kit/index.ts';
import { hosts, orgName } from '../org.ts';
import { base, type SalesforceRoute } from './route.ts';

export const sessionRoutes: readonly SalesforceRoute[] = [
  {
    method: 'GET',
    path: `${base}/me`,
    answer: ({ options: { role, edition, language } }) =>
      json({ role, edition, orgName: orgName[language], mayBill: role === 'billing', hosts }),
  },
  {
    method: 'POST',
    path: `${base}/login`,
    open: true,
    answer: ({ state }, { body }) => {
      const [name, password] = [field(body, 'username'), field(body, 'password')];
      if (typeof name !== 'string' || typeof password !== 'string' || !name || !password)
        return refuse(400, 'INVALID_LOGIN');
      state.signedIn = true;
      return json({ home: `https://${hosts.lightning}/lightning/page/home` });
    },
  },
  {
    method: 'POST',
    path: `${base}/logout`,
    answer: ({ state }) => {
      state.signedIn = false;
      return json({ login: `https://${hosts.classic}/` });
    },
  },
];
