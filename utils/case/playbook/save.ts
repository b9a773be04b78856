import { isProven } from '../export-answer.ts';
import { knownAnswer } from '../known-answer.ts';
import { type Rule, same, share } from './rule.ts';

export const saveRules: readonly Rule[] = [
  {
    id: 'counts',
    phase: 'save',
    for: (site) => site.objects.length > 0,
    title: same({ en: 'See how many records there are', 'zh-CN': '看清有多少条记录' }),
    why: same({
      en: 'Open each list once. The number it shows is what the export is held against.',
      'zh-CN': '逐个打开列表，上面显示的数量用来核对导出文件。',
    }),
    action: 'counts',
    shown: (state, site) => share(site.objects.filter(({ id }) => state.counts.has(id)).length, site.objects.length),
  },
  {
    id: 'export',
    phase: 'save',
    title: same({ en: 'Export the data', 'zh-CN': '导出数据' }),
    why: (site) => site.exports[0]?.contains ?? { en: 'Everything you want to keep.', 'zh-CN': '所有想保留的数据。' },
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
    title: same({ en: 'Prove that the files are whole', 'zh-CN': '证明文件完整' }),
    why: same({
      en: 'Drop the files here. They are read on this computer and compared with the counts.',
      'zh-CN': '把文件拖到这里。只在本机读取，并与数量核对。',
    }),
    action: 'files',
    shown: (state, site) => {
      if (state.files.length === 0) return undefined;
      const opened = state.events.find((event) => event.type === 'case-opened');
      return isProven(knownAnswer(site, opened?.account ?? '', state)) ? 'done' : 'trouble';
    },
  },
];
