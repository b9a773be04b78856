import { download, field, json, refuse } from '../../kit/index.ts';
import { keyOf, type TableName, tableNames } from '../data.ts';
import { tableCsv } from '../files/table-csv.ts';
import { tableZip } from '../files/table-zip.ts';
import { views } from '../files/views.ts';
import { listWorkbook, workbookName } from '../files/workbook.ts';
import type { DynamicsRoute } from './routes.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const rowsShown = 40;

const isTable = (name: unknown): name is TableName => tableNames.some((known) => known === name);

export const dataRoutes: readonly DynamicsRoute[] = [
  {
    method: 'GET',
    path: '/practice/lists/:table',
    answer: ({ data, options: { language } }, { groups: { table } }) => {
      if (!isTable(table)) return refuse(404, 'NOT_FOUND');
      const { columns, view, table: called } = views[table];
      return json({
        called: called[language],
        view: view[language],
        total: data[table].length,
        columns: columns.map(([name, heading]) => [name, heading[language]]),
        rows: data[table].slice(0, rowsShown).map((row) => ({ ...row, id: row[keyOf(table)] })),
      });
    },
  },
  {
    method: 'GET',
    path: '/practice/lists/:table/workbook',
    answer: async ({ data, options: { language, damage }, state }, { groups: { table } }) => {
      if (!isTable(table)) return refuse(404, 'NOT_FOUND');
      state.workbooks.push(table);
      return download(
        workbookName(table, language, new Date()),
        await listWorkbook(data, table, language, damage),
        damage === 'sign-in-page' ? 'text/html' : xlsx,
      );
    },
  },
  {
    method: 'POST',
    path: '/practice/tables/export',
    answer: ({ options, state }, { body }) => {
      const tables = field(body, 'tables');
      if (!Array.isArray(tables) || tables.length === 0 || !tables.every(isTable)) return refuse(400, 'NO_TABLES');
      state.tableExport = { tables, readyAt: Date.now() + options.exportDelay };
      return json({});
    },
  },
  {
    method: 'GET',
    path: '/practice/tables/export',
    answer: ({ state: { tableExport } }) =>
      json({ state: !tableExport ? 'none' : tableExport.readyAt > Date.now() ? 'running' : 'ready' }),
  },
  {
    method: 'GET',
    path: '/practice/tables/export/files',
    answer: async ({ data, state: { tableExport } }) => {
      if (!tableExport || tableExport.readyAt > Date.now()) return refuse(404, 'NOT_FOUND');
      const tables = tableExport.tables.filter(isTable);
      const [first] = tables;
      if (first && tables.length === 1)
        return download(`${first}s.csv`, new TextEncoder().encode(tableCsv(data, first)), 'text/csv');
      return download('tables.zip', await tableZip(data, tables), 'application/zip');
    },
  },
];
