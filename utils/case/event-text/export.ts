import type { Site } from '../../../sites/schema.ts';
import { recordsOf } from '../../files/records-of.ts';
import { systemById } from '../../migration/systems/index.ts';
import type { Text } from '../../text.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

const verdicts: Record<'whole' | 'doubtful' | 'damaged' | 'unreadable', Text> = {
  whole: { en: 'whole', 'zh-CN': '完整' },
  doubtful: { en: 'doubtful', 'zh-CN': '存疑' },
  damaged: { en: 'damaged', 'zh-CN': '损坏' },
  unreadable: { en: 'unreadable', 'zh-CN': '无法读取' },
};

function objectName(object: string, site: Site): Text {
  const name = site.objects.find(({ id }) => id === object)?.name ?? same(object);
  return { ...name, en: name.en.toLowerCase() };
}

/** The object, where its records are counted. */
function counted(object: string, site: Site): Text {
  const { en, 'zh-CN': zh } = objectName(object, site);
  return { en, 'zh-CN': recordsOf(zh, 'zh-CN') };
}

export const exportTexts = {
  'count-seen': (event, site) =>
    say(
      event.by === 'page'
        ? { en: 'The CRM’s list showed {count} {object}.', 'zh-CN': 'CRM 列表显示{object}：{count} 条。' }
        : { en: 'The person entered {count} {object}.', 'zh-CN': '操作人填写{object}：{count} 条。' },
      { count: same(String(event.count)), object: counted(event.object, site) },
    ),
  'count-cleared': (event, site) =>
    say(
      { en: 'The person took back the count of {object}.', 'zh-CN': '操作人撤回了{object}的条数。' },
      { object: objectName(event.object, site) },
    ),
  'change-seen': (event, site) =>
    say(
      event.day === ''
        ? {
            en: 'The person removed the latest change of {object}.',
            'zh-CN': '操作人撤回了{object}的最近改动日期。',
          }
        : {
            en: 'The person entered the latest change of {object}: {day}.',
            'zh-CN': '操作人填写{object}的最近改动：{day}。',
          },
      { object: objectName(event.object, site), day: same(event.day) },
    ),
  'download-noticed': (event) =>
    say(
      { en: 'Download noticed: {name} from {from}.', 'zh-CN': '发现下载：{name}，来自 {from}。' },
      { name: same(event.name), from: same(event.from) },
    ),
  'download-dismissed': (event) =>
    say(
      { en: 'The person said that {name} isn’t an export.', 'zh-CN': '操作人表示 {name} 不是导出文件。' },
      { name: same(event.name) },
    ),
  'download-put-back': (event) =>
    say(
      { en: 'The person said that {name} is an export after all.', 'zh-CN': '操作人改为表示 {name} 是导出文件。' },
      { name: same(event.name) },
    ),
  'object-read': (event, site) =>
    say(
      {
        en: 'Read through the signed-in page of {from}: {rows} {object}, kept as {file}.',
        'zh-CN': '通过 {from} 已登录的页面读取{object}：{rows} 条，存为 {file}。',
      },
      {
        from: same(event.from),
        rows: same(String(event.rows)),
        object: counted(event.object, site),
        file: same(event.file),
      },
    ),
  'export-ready': (event, site) =>
    say(
      { en: 'The person said that an export is ready: {name}.', 'zh-CN': '操作人表示导出已就绪：{name}。' },
      { name: site.exports.find(({ id }) => id === event.export)?.name ?? same(event.export) },
    ),
  'export-not-ready': (event, site) =>
    say(
      { en: 'The person took back that an export was ready: {name}.', 'zh-CN': '操作人撤回了“导出已就绪”：{name}。' },
      { name: site.exports.find(({ id }) => id === event.export)?.name ?? same(event.export) },
    ),
  'file-checked': (event) =>
    say(
      { en: 'File checked: {name}, {verdict}.', 'zh-CN': '已核对文件：{name}，{verdict}。' },
      { name: same(event.name), verdict: verdicts[event.verdict] },
    ),
  'file-check-put-back': (event) =>
    say(
      { en: 'The check before counts again: {name}, {verdict}.', 'zh-CN': '恢复之前的核对结果：{name}，{verdict}。' },
      { name: same(event.name), verdict: verdicts[event.verdict] },
    ),
  'file-removed': (event) =>
    say(
      { en: 'File taken out of the case: {name}.', 'zh-CN': '已从案件移除文件：{name}。' },
      { name: same(event.name) },
    ),
  'file-put-back': (event) =>
    say(
      { en: 'File put back into the case: {name}.', 'zh-CN': '已将文件放回案件：{name}。' },
      { name: same(event.name) },
    ),
  'migration-checked': (event) => {
    const rows = event.tables.reduce((sum, table) => sum + table.rows, 0);
    const rejected = event.tables.reduce((sum, table) => sum + table.rejected, 0);
    return say(
      event.written
        ? {
            en: 'Files written for import into {system}: {ready} of {rows} rows; {rejected} put aside.',
            'zh-CN': '已生成可导入 {system} 的文件：{rows} 行中的 {ready} 行，{rejected} 行未通过。',
          }
        : {
            en: 'Tried for import into {system}: {ready} of {rows} rows fit; {rejected} don’t.',
            'zh-CN': '已试算导入 {system}：{rows} 行中有 {ready} 行可导入，{rejected} 行未通过。',
          },
      {
        system: systemById(event.system)?.name ?? same(event.system),
        rows: same(String(rows)),
        ready: same(String(rows - rejected)),
        rejected: same(String(rejected)),
      },
    );
  },
} satisfies Partial<EventTexts>;
