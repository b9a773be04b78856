import { download, field, json, refuse } from '../../kit/index.ts';
import type { PipedriveAccount, PipedriveRoute } from '../account.ts';
import { objectNames } from '../data.ts';
import { exportFileName, writeExport } from '../export-file.ts';

/** Exports are counted through all years of a company. */
const firstId = 69;

// The address of the file is the vendor's; those of the other two requests are not known.
export const exportRoutes: readonly PipedriveRoute[] = [
  { method: 'GET', path: '/api/exports', answer: (account) => json(ready(account)) },
  {
    method: 'POST',
    path: '/api/exports',
    answer: ({ options, state }, { body }) => {
      const object = objectNames.find((name) => name === field(body, 'object'));
      if (!object) return refuse(400, 'UNKNOWN_TYPE');
      const id = (state.exports[0]?.id ?? firstId - 1) + 1;
      state.exports.unshift({ id, object, readyAt: Date.now() + options.exportDelay });
      return json({ id }, 201);
    },
  },
  {
    method: 'GET',
    path: '/export/download/:id',
    answer: (account, { groups }) => {
      const found = ready(account).find(({ id }) => String(id) === groups.id);
      if (!found) return refuse(404, 'NOT_FOUND');
      const { options, state, data } = account;
      state.downloads += 1;
      const name = exportFileName(found.object, options.companyId, found.id);
      return download(name, writeExport(data[found.object], options.damage), 'text/csv; charset=utf-8');
    },
  },
];

function ready({ state }: PipedriveAccount) {
  return state.exports.filter(({ readyAt }) => readyAt <= Date.now());
}
