import { check, found } from '../check-type.ts';
import type { Finding, TableReport } from '../report.ts';

/** When a record of this object was last changed in the CRM (ISO 8601). */
export interface LastChange {
  object: string;
  at: string;
}

export const olderThanCrm = check({
  id: 'older-than-crm',
  severity: 'warning',
  text: {
    en: 'The export is older than the CRM: its latest change of {object} is from {newest}, but the CRM showed one from {last}.',
    'zh-CN': '导出的数据比 CRM 旧：{object} 中最近的改动是 {newest}，而 CRM 中已有 {last} 的改动。',
  },
  todo: {
    en: 'If people are still working on the records, export again once they have finished.',
    'zh-CN': '如果仍有人在修改数据，请在停止修改后重新导出。',
  },
});

/** Files have the clock of the person, of the company or of the server: a day and a half lies between no two of them. */
const leeway = 36 * 60 * 60 * 1000;

/** Compares the newest change in the tables of each object with the last one that the CRM showed. */
export function lastChangeFindings(tables: readonly TableReport[], lastChange: readonly LastChange[] = []): Finding[] {
  return lastChange.flatMap(({ object, at }) => {
    const own = tables.filter((table) => table.object === object && table.newest !== undefined);
    const newest = Math.max(...own.map((table) => Date.parse(table.newest as string)));
    const last = Date.parse(at);
    if (own.length === 0 || !(newest + leeway < last)) return [];
    const path = own.length === 1 ? own[0]?.path : undefined;
    const values = { object, newest: day(newest), last: day(last) };
    return [found(olderThanCrm, values, path === undefined ? undefined : { path })];
  });
}

function day(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
