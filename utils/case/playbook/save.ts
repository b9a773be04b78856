import { isProven } from '../export-answer.ts';
import { knownAnswer } from '../known-answer.ts';
import { answered } from './plan.ts';
import { type Rule, share } from './rule.ts';

export const saveRules: readonly Rule[] = [
  {
    id: 'inventory',
    phase: 'save',
    title: { en: 'List everything that holds data', 'zh-CN': '理清哪些地方存有数据' },
    why: {
      en: 'Exporting contacts alone loses the history: activities, notes, emails, attachments, custom objects and fields.',
      'zh-CN': '只导出联系人会丢掉历史：跟进记录、备注、邮件、附件、自定义对象和字段。',
    },
    how: {
      en: 'Go through the menu once, and note for each kind of data how to get it out: CSV, Excel, backup, API, or only by hand.',
      'zh-CN': '把菜单走一遍，逐类记下怎么导出：CSV、Excel、备份、API，还是只能手工。',
    },
    proof: { en: 'The list, with how each kind gets out.', 'zh-CN': '清单，以及每类数据的导出方式。' },
    roles: ['admin'],
  },
  {
    id: 'counts',
    phase: 'save',
    for: (site) => site.objects.length > 0,
    title: { en: 'Check how many records there are', 'zh-CN': '看清有多少条记录' },
    why: {
      en: 'Open each list once. The export is checked against the number it shows.',
      'zh-CN': '逐个打开列表，上面显示的数量用来核对导出文件。',
    },
    proof: {
      en: 'The number in each list, read from the page or entered by you.',
      'zh-CN': '各列表的数量，从页面读取或由你填写。',
    },
    roles: ['admin'],
    action: 'counts',
    shown: (state, site) => share(site.objects.filter(({ id }) => state.counts.has(id)).length, site.objects.length),
  },
  {
    id: 'export',
    phase: 'save',
    title: { en: 'Export the data', 'zh-CN': '导出数据' },
    why: (site) => site.exports[0]?.contains ?? { en: 'Everything you want to keep.', 'zh-CN': '所有想保留的数据。' },
    proof: { en: 'The files themselves.', 'zh-CN': '导出的文件本身。' },
    roles: ['admin'],
    from: (site) => site.exports[0]?.from,
    place: (site) => site.exports[0]?.at,
    guide: (site) => site.exports[0]?.guide,
    action: 'guide',
    shown: (state, site) => {
      const guides = site.exports.map(({ guide }) => guide);
      const through = guides.some((guide) => guide && state.finishedGuides.has(guide));
      if (state.downloads.length > 0 || state.files.length > 0 || through) return 'done';
      const led = state.runs.some(({ guide, status }) => guides.includes(guide) && status === 'active');
      return led ? 'under-way' : undefined;
    },
  },
  {
    id: 'verify',
    phase: 'save',
    title: { en: 'Prove that the files are complete', 'zh-CN': '证明文件完整' },
    why: {
      en: 'Drop the files here. They are read on this computer and compared with the counts.',
      'zh-CN': '把文件拖到这里。只在本机读取，并与数量核对。',
    },
    proof: { en: 'The report on each file, with its hash.', 'zh-CN': '每个文件的核对结果和哈希值。' },
    roles: ['admin'],
    action: 'files',
    after: ['counts'],
    shown: (state, site) => {
      if (state.files.length === 0) return undefined;
      const opened = state.events.find((event) => event.type === 'case-opened');
      return isProven(knownAnswer(site, opened?.account ?? '', state)) ? 'done' : 'trouble';
    },
  },
  {
    id: 'fit',
    phase: 'save',
    title: { en: 'Check that the data fits the new system', 'zh-CN': '确认数据能导入新系统' },
    why: {
      en: 'Either you find what doesn’t fit while you can still open the old CRM, or months later.',
      'zh-CN': '不匹配的地方，要么趁旧 CRM 还能打开时发现，要么几个月后才发现。',
    },
    how: {
      en: 'Under Files, choose the new system; you see row by row what it would refuse.',
      'zh-CN': '在“文件”里选择新系统，会逐行指出它不接受的内容。',
    },
    proof: { en: 'The check, and a trial import of a few records.', 'zh-CN': '检查结果，以及少量记录的试导入。' },
    roles: ['admin'],
    action: 'files',
    after: ['verify'],
    unneeded: ({ plan }) =>
      answered(plan, 'next', 'none')
        ? { en: 'You answered that you won’t use another system.', 'zh-CN': '你已回答：之后不会换用别的系统。' }
        : undefined,
    shown: ({ events }) => {
      const checks = events.filter((event) => event.type === 'migration-checked');
      return checks.some(({ written }) => written) ? 'done' : checks.length > 0 ? 'under-way' : undefined;
    },
  },
];
