import { json, refuse } from '../../kit/index.ts';
import type { PipedriveRoute } from '../account.ts';
import { objectNames } from '../data.ts';

/** The most that one answer holds. */
const mostRows = 500;

// Their own lists ask elsewhere; that request is not known.
export const listRoutes: readonly PipedriveRoute[] = [
  {
    method: 'GET',
    path: '/api/lists/:object',
    answer: ({ data }, { groups }) => {
      const object = objectNames.find((name) => name === groups.object);
      if (!object) return refuse(404, 'NOT_FOUND');
      const rows = data[object].slice(0, 20).map((record) => ({ id: record.ID, name: record.Name ?? record.Title }));
      return json({ count: data[object].length, rows });
    },
  },
  // First version of the API, by offset; in the page the session's token stands for a key.
  {
    method: 'GET',
    path: '/api/v1/notes',
    answer: ({ data }, { query, cookies }) => {
      if (query.get('session_token') !== cookies.get('pipe-session-token')) return refuse(401, 'UNAUTHORIZED');
      const start = Number(query.get('start') ?? 0);
      const limit = Math.min(Number(query.get('limit') ?? 100), mostRows);
      const notes = data.people.flatMap(({ ID, Notes }) => (Notes ? [{ id: Number(ID), content: Notes }] : []));
      const more = start + limit < notes.length;
      return json({
        success: true,
        data: notes.slice(start, start + limit),
        additional_data: { pagination: { start, limit, more_items_in_collection: more } },
      });
    },
  },
];
