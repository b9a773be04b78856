import type { Site } from '../../sites/schema.ts';
import { outcomeNames } from '../customers/words.ts';
import { systemById } from '../migration/systems/index.ts';
import { stopTexts } from '../page/overlay-texts.ts';
import type { Text } from '../text.ts';
import { fill, languages } from '../text.ts';
import type { LoggedEvent, Outcome } from './events.ts';
import { taskTitle } from './playbook.ts';

const answers: Record<'yes' | 'no' | 'unknown', Text> = {
  yes: { en: 'yes', 'zh-CN': '是' },
  no: { en: 'no', 'zh-CN': '否' },
  unknown: { en: 'not told', 'zh-CN': '未显示' },
};

const outcomes: Record<Outcome, Text> = {
  done: { en: 'done', 'zh-CN': '完成' },
  already: { en: 'was so already', 'zh-CN': '此前已完成' },
  'said-done': { en: 'done, by the person’s word', 'zh-CN': '由操作人确认完成' },
  skipped: { en: 'skipped', 'zh-CN': '跳过' },
};

const verdicts: Record<'whole' | 'doubtful' | 'damaged' | 'unreadable', Text> = {
  whole: { en: 'whole', 'zh-CN': '完整' },
  doubtful: { en: 'doubtful', 'zh-CN': '存疑' },
  damaged: { en: 'damaged', 'zh-CN': '损坏' },
  unreadable: { en: 'unreadable', 'zh-CN': '无法读取' },
};

/** An event of a case's log as a sentence, in the past tense, for the log view and the report. */
export function eventText(event: LoggedEvent, site: Site): Text {
  const step = (guide: string, id: string) =>
    quotable(site.guides[guide]?.steps.find((one) => one.id === id)?.say ?? same(id));
  const guide = (id: string) => site.guides[id]?.title ?? same(id);
  switch (event.type) {
    case 'case-opened':
      return say(
        { en: 'Case opened for {site} account {account}.', 'zh-CN': '为 {site} 账户 {account} 建立案件。' },
        { site: site.name, account: same(event.account) },
      );
    case 'case-archived':
      return { en: 'Case archived.', 'zh-CN': '案件已归档。' };
    case 'case-reopened':
      return { en: 'Case taken out of the archive.', 'zh-CN': '案件已取消归档。' };
    case 'note-written':
      return say(
        { en: 'Note on “{task}”: {text}', 'zh-CN': '“{task}”的备注：{text}' },
        { task: taskTitle(event.task, site), text: same(event.text) },
      );
    case 'task-said-done':
      return say(
        { en: '“{task}” marked as done by the person.', 'zh-CN': '操作人将“{task}”标为完成。' },
        { task: taskTitle(event.task, site) },
      );
    case 'task-not-needed':
      return say(
        { en: '“{task}” is not needed: {reason}', 'zh-CN': '不需要“{task}”：{reason}' },
        { task: taskTitle(event.task, site), reason: same(event.reason) },
      );
    case 'task-reopened':
      return say(
        { en: '“{task}” opened again.', 'zh-CN': '重新打开“{task}”。' },
        { task: taskTitle(event.task, site) },
      );
    case 'state-seen':
      return say(
        {
          en: 'The CRM showed: cancelled: {cancelled}; may cancel: {mayCancel}. ({url})',
          'zh-CN': 'CRM 页面显示：已退订：{cancelled}；可退订：{mayCancel}。（{url}）',
        },
        { cancelled: answers[event.cancelled], mayCancel: answers[event.mayCancel], url: same(event.url) },
      );
    case 'count-seen':
      return say(
        event.by === 'page'
          ? { en: 'The CRM’s list showed {count} {object}.', 'zh-CN': 'CRM 列表显示{object}：{count} 条。' }
          : { en: 'The person entered {count} {object}.', 'zh-CN': '操作人填写{object}：{count} 条。' },
        { count: same(String(event.count)), object: objectName(event.object, site) },
      );
    case 'change-seen':
      return say(
        event.day === ''
          ? {
              en: 'The person took back the newest change of {object}.',
              'zh-CN': '操作人撤回了{object}的最近改动日期。',
            }
          : {
              en: 'The person entered the newest change of {object}: {day}.',
              'zh-CN': '操作人填写{object}的最近改动：{day}。',
            },
        { object: objectName(event.object, site), day: same(event.day) },
      );
    case 'guide-started':
      return say({ en: 'Guide started: {guide}.', 'zh-CN': '开始向导：{guide}。' }, { guide: guide(event.guide) });
    case 'guide-step':
      return say(
        { en: 'Step “{step}” {outcome}.', 'zh-CN': '步骤“{step}”：{outcome}。' },
        { step: step(event.guide, event.step), outcome: outcomes[event.outcome] },
      );
    case 'guide-stopped':
      return say(
        { en: 'Guide stopped at “{step}”: {reason}.', 'zh-CN': '向导停在“{step}”：{reason}。' },
        { step: step(event.guide, event.step), reason: stopTexts[event.reason] },
      );
    case 'last-button-pressed':
      return say(
        { en: 'The person pressed the last button. ({url})', 'zh-CN': '操作人点击了最后一个按钮。（{url}）' },
        { url: same(event.url) },
      );
    case 'guide-finished':
      return say({ en: 'Guide finished: {guide}.', 'zh-CN': '向导完成：{guide}。' }, { guide: guide(event.guide) });
    case 'download-noticed':
      return say(
        { en: 'Download noticed: {name} from {from}.', 'zh-CN': '发现下载：{name}，来自 {from}。' },
        { name: same(event.name), from: same(event.from) },
      );
    case 'download-dismissed':
      return say(
        { en: 'The person said that {name} is no export.', 'zh-CN': '操作人表示 {name} 不是导出文件。' },
        { name: same(event.name) },
      );
    case 'download-put-back':
      return say(
        { en: 'The person said that {name} is an export after all.', 'zh-CN': '操作人改为表示 {name} 是导出文件。' },
        { name: same(event.name) },
      );
    case 'object-read':
      return say(
        {
          en: 'Read through the signed-in page of {from}: {rows} {object}, kept as {file}.',
          'zh-CN': '通过 {from} 已登录的页面读取{object}：{rows} 条，存为 {file}。',
        },
        {
          from: same(event.from),
          rows: same(String(event.rows)),
          object: objectName(event.object, site),
          file: same(event.file),
        },
      );
    case 'export-ready':
      return say(
        { en: 'The person said that an export is ready: {name}.', 'zh-CN': '操作人表示导出已就绪：{name}。' },
        { name: site.exports.find(({ id }) => id === event.export)?.name ?? same(event.export) },
      );
    case 'file-checked':
      return say(
        { en: 'File checked: {name}, {verdict}.', 'zh-CN': '已核对文件：{name}，{verdict}。' },
        { name: same(event.name), verdict: verdicts[event.verdict] },
      );
    case 'file-removed':
      return say(
        { en: 'File taken out of the case: {name}.', 'zh-CN': '已从案件移除文件：{name}。' },
        { name: same(event.name) },
      );
    case 'file-put-back':
      return say(
        { en: 'File put back into the case: {name}.', 'zh-CN': '已将文件放回案件：{name}。' },
        { name: same(event.name) },
      );
    case 'migration-checked': {
      const rows = event.tables.reduce((sum, table) => sum + table.rows, 0);
      const rejected = event.tables.reduce((sum, table) => sum + table.rejected, 0);
      return say(
        event.written
          ? {
              en: 'Files written for the import into {system}: {ready} of {rows} rows; {rejected} put aside.',
              'zh-CN': '已生成导入{system}的文件：{rows} 行中的 {ready} 行，{rejected} 行未通过。',
            }
          : {
              en: 'Tried for the import into {system}: {ready} of {rows} rows fit; {rejected} don’t.',
              'zh-CN': '已试算导入{system}：{rows} 行中 {ready} 行可导入，{rejected} 行未通过。',
            },
        {
          system: systemById(event.system)?.name ?? same(event.system),
          rows: same(String(rows)),
          ready: same(String(rows - rejected)),
          rejected: same(String(rejected)),
        },
      );
    }
    case 'customers-taken':
      return say(
        {
          en: 'List of customers taken: {name}, {orders} customers; {unusable} rows not usable.',
          'zh-CN': '已接收客户名单：{name}，{orders} 位客户，{unusable} 行无法使用。',
        },
        { name: same(event.name), orders: same(String(event.orders)), unusable: same(String(event.unusable)) },
      );
    case 'customer-begun':
      return say(
        { en: 'Customer {number} {name}: begun.', 'zh-CN': '客户 {number} {name}：开始处理。' },
        { number: same(event.number), name: same(event.name) },
      );
    case 'customer-result':
      return say(
        {
          en: 'Customer {number} {name}: {outcome}, recorded by {operator}. {more}',
          'zh-CN': '客户 {number} {name}：{outcome}，由 {operator} 记录。{more}',
        },
        {
          ...{ number: same(event.number), name: same(event.name), operator: same(event.operator) },
          outcome: { ...outcomeNames[event.outcome], en: outcomeNames[event.outcome].en.toLowerCase() },
          more: same(
            [event.reason, event.effective, event.approval, event.words, event.note].filter(Boolean).join(' · '),
          ),
        },
      );
    case 'customer-result-undone':
      return say(
        { en: 'Customer {number} {name}: result taken back.', 'zh-CN': '客户 {number} {name}：已撤回结果。' },
        { number: same(event.number), name: same(event.name) },
      );
    case 'evidence-kept':
      return say(
        { en: 'Evidence kept: {title} ({parts}).', 'zh-CN': '已保存凭证：{title}（{parts}）。' },
        { title: same(event.title), parts: same(event.parts.map(({ name }) => name).join(', ')) },
      );
    case 'evidence-deleted':
      return say(
        { en: 'Evidence deleted: {title}. Reason: {reason}', 'zh-CN': '已删除凭证：{title}。原因：{reason}' },
        { title: same(event.title), reason: same(event.reason) },
      );
    case 'bundle-written':
      return say({ en: 'Bundle written: {name}.', 'zh-CN': '已生成凭证包：{name}。' }, { name: same(event.name) });
    default:
      return event satisfies never;
  }
}

function objectName(object: string, site: Site): Text {
  const name = site.objects.find(({ id }) => id === object)?.name ?? same(object);
  return { ...name, en: name.en.toLowerCase() };
}

/** A sentence without its full stop, to stand inside another one. */
function quotable(text: Text): Text {
  return { en: text.en.replace(/\.$/, ''), 'zh-CN': text['zh-CN'].replace(/。$/, '') };
}

function same(words: string): Text {
  return { en: words, 'zh-CN': words };
}

function say(text: Text, values: Record<string, Text>): Text {
  const [en, zh] = languages.map((language) =>
    fill(text, language, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]))),
  );
  return { en: en ?? '', 'zh-CN': zh ?? '' };
}
