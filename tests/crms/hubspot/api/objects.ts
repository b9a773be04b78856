import { json, refuse } from '../../kit/index.ts';
import { titleOf } from '../account.ts';
import { type CrmRecord, objectNames, objectTypeIds } from '../data.ts';
import type { HubSpotRoute } from './route.ts';

const pageSize = 25;

export const objectRoutes: readonly HubSpotRoute[] = [
  {
    method: 'GET',
    path: '/api/crm-search/v1/:portalId/:typeId',
    answer: ({ data }, { groups, query }) => {
      const name = objectNames.find((candidate) => objectTypeIds[candidate] === groups.typeId);
      if (!name) return refuse(404, 'NOT_FOUND');
      const page = Math.max(1, Number(query.get('page')) || 1);
      const words = (query.get('q') ?? '').toLowerCase();
      const found = data[name].filter((record) => titleOf(name, record).toLowerCase().includes(words));
      const rows = found.slice((page - 1) * pageSize, page * pageSize);
      return json({
        total: found.length,
        page,
        pages: Math.max(1, Math.ceil(found.length / pageSize)),
        results: rows.map((record) => ({ id: idOf(record), title: titleOf(name, record), properties: record })),
      });
    },
  },
  {
    method: 'GET',
    path: '/api/crm-objects/v1/:portalId/:typeId/:id',
    answer: ({ data }, { groups }) => {
      const name = objectNames.find((candidate) => objectTypeIds[candidate] === groups.typeId);
      const record = name && data[name].find((candidate) => idOf(candidate) === groups.id);
      if (!record) return refuse(404, 'NOT_FOUND');
      return json({ id: groups.id, title: titleOf(name, record), properties: record });
    },
  },
];

function idOf(record: CrmRecord): string | undefined {
  return record['Record ID'];
}
