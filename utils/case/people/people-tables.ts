import type { BundleTable } from '../../bundle/input.ts';
import type { Text } from '../../text.ts';
import type { LoggedEvent } from '../events/index.ts';
import { lineName } from './lines.ts';
import { linesOf, userCounts, userStates } from './people.ts';

const same = (words: string): Text => ({ en: words, 'zh-CN': words });
const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** People and access as tables of the report. Users are counted, not named: their lists are among the evidence. */
export function peopleTables(events: readonly LoggedEvent[]): BundleTable[] {
  const counts = userCounts(userStates(events));
  const tables: BundleTable[] = [];
  const add = (title: Text, columns: Text[], rows: Text[][]) => {
    if (rows.length > 0) tables.push({ section: 'people', title, columns, rows });
  };
  if (counts.all > 0) {
    add(
      text('Users', '用户'),
      [text('State', '状态'), text('Number', '人数')],
      [
        [text('Confirmed off by a later list', '后来的列表确认已停用'), same(String(counts.gone))],
        [text('Checked off by the person', '操作人勾选为已停用'), same(String(counts.said))],
        [text('Still active', '仍为启用'), same(String(counts['still-active'] + counts.open))],
      ],
    );
  }
  add(
    text('Access', '访问权限'),
    [text('What', '项目'), text('Who looks after it', '负责人'), text('Revoked on', '撤销日期')],
    linesOf(events, 'access').map(({ values }) => [lineName(values), same(values.owner), same(values.revoked)]),
  );
  add(
    text('Departments', '部门'),
    [text('Department', '部门'), text('What it loses', '会失去什么'), text('Told', '通知'), text('Agreed', '认可')],
    linesOf(events, 'department').map(({ values }) => [
      lineName(values),
      same(values.loses),
      same([values.told, values.owner].filter(Boolean).join(' · ')),
      same([values.signed, values.signedBy].filter(Boolean).join(' · ')),
    ]),
  );
  add(
    text('Own customers', '自有客户'),
    [text('Which', '哪些'), text('How many', '数量'), text('How', '方式'), text('Told', '通知日期')],
    linesOf(events, 'customers').map(({ values: { name, count, way, told } }) => [
      ...[same(name), same(count), same(way), same(told)],
    ]),
  );
  return tables;
}
