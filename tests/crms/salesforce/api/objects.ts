import { json, refuse } from '../../kit/index.ts';
import { base, type SalesforceRoute } from './route.ts';

const title = (record: Readonly<Record<string, string>>) =>
  record.NAME ?? [record.FIRSTNAME, record.LASTNAME].filter(Boolean).join(' ');

export const objectRoutes: readonly SalesforceRoute[] = [
  {
    method: 'GET',
    path: `${base}/objects/:object`,
    answer: ({ data }, { groups }) => {
      const records = data[groups.object ?? ''];
      if (!records) return refuse(404, 'NO_SUCH_OBJECT');
      const rows = records.slice(0, 50).map((record) => ({ id: record.ID, title: title(record), phone: record.PHONE }));
      return json({ total: records.length, rows });
    },
  },
];
