import Papa from 'papaparse';
import { type BaseState, download, field, json, type Route, refuse } from '../kit/index.ts';
import type { CrmData } from './data.ts';
import { companyName, type FxiaokeOptions } from './options.ts';

type FxiaokeRoute = Route<FxiaokeOptions, BaseState, CrmData>;

// Of both addresses only how they begin is known.
const objects = '/FHH/EM1HNCRM/API/v1/object';
const authorize = '/FHH/EM0HXUL/Authorize';

export const routes: readonly FxiaokeRoute[] = [
  {
    method: 'POST',
    path: `${authorize}/Login`,
    open: true,
    answer: ({ state }, { body }) => {
      if (!field(body, 'password')) return refuse(400, 'NO_PASSWORD');
      state.signedIn = true;
      return json({});
    },
  },
  {
    method: 'GET',
    path: `${authorize}/User`,
    answer: ({ options }) =>
      json({ company: companyName(options), name: 'Sample User 01', administrator: options.role === 'administrator' }),
  },
  {
    method: 'GET',
    path: `${objects}/:apiName/list`,
    answer: ({ data }, { groups }) => {
      const records = data[groups.apiName ?? ''];
      return records ? json({ total: records.length, rows: records.slice(0, 20) }) : refuse(404, 'NO_OBJECT');
    },
  },
  {
    method: 'GET',
    path: `${objects}/:apiName/export`,
    answer: ({ options, data }, { groups }) => {
      const records = data[groups.apiName ?? ''];
      if (!records || options.exporting === 'none') return refuse(404, 'NO_EXPORT');
      // What such a file is called and looks like is not known.
      const csv = `\uFEFF${Papa.unparse([...records], { newline: '\r\n' })}\r\n`;
      return download(`${groups.apiName}.csv`, new TextEncoder().encode(csv), 'text/csv; charset=utf-8');
    },
  },
];
