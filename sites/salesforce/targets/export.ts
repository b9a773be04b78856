import { begins, named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';

/** Data Export: a page of Classic, in Lightning within a frame of another origin. */
export const exportTargets: SiteInput['targets'] = {
  exportNow: {
    label: { en: 'Export Now', 'zh-CN': '立即导出（Export Now）' },
    alternatives: [
      ...named({ en: ['Export Now'], 'zh-CN': ['立即导出', '现在导出', '马上导出'] }, 'button', 'link'),
      { type: 'intent', intent: 'export-data' },
    ],
    from: 'exportCopy',
  },
  scheduleExport: {
    label: { en: 'Schedule Export', 'zh-CN': '计划导出（Schedule Export）' },
    alternatives: named(
      {
        en: ['Schedule Export', 'Schedule Data Export', 'Schedule an Export', 'Edit Schedule', 'Delete Schedule'],
        'zh-CN': ['计划导出', '安排导出', '调度导出', '定时导出', '预约导出', '排定导出', '预定导出', '导出计划'],
      },
      'button',
      'link',
    ),
    from: 'exportCopy',
  },
  includeAttachments: {
    label: { en: 'the box “Include images, documents, and attachments”', 'zh-CN': '“包括图像、文档和附件”复选框' },
    alternatives: begins(
      {
        en: ['Include images', 'Include attachments', 'Include documents'],
        'zh-CN': ['包括图像', '包含图像', '包括图片', '包含图片', '包括附件', '包含附件', '包括文档', '包含文档'],
      },
      'checkbox',
    ),
    from: 'exportCopy',
  },
  includeFiles: {
    label: { en: 'the box “Include Chatter files …”', 'zh-CN': '“包括 Chatter 文件……”复选框' },
    alternatives: begins(
      {
        en: ['Include Chatter', 'Include Salesforce Files', 'Include Salesforce CRM Content', 'Include files'],
        'zh-CN': [...['包括 Chatter', '包含 Chatter', '包括 Salesforce', '包含 Salesforce', '包括文件', '包含文件']],
      },
      'checkbox',
    ),
    from: 'exportCopy',
  },
  includeAllData: {
    label: { en: 'the box “Include all data”', 'zh-CN': '“包括所有数据（Include all data）”复选框' },
    alternatives: begins(
      {
        en: ['Include all data'],
        'zh-CN': ['包括所有数据', '包含所有数据', '包括全部数据', '包含全部数据', '导出所有数据'],
      },
      'checkbox',
    ),
    from: 'exportCopy',
  },
  replaceBreaks: {
    label: { en: 'the box “Replace carriage returns …”', 'zh-CN': '“用空格替换回车符”复选框' },
    alternatives: begins(
      { en: ['Replace carriage returns'], 'zh-CN': ['用空格替换', '将回车', '以空格替换', '替换回车', '把回车'] },
      'checkbox',
    ),
    from: 'exportCopy',
  },
  startExport: {
    label: { en: 'Start Export', 'zh-CN': '开始导出（Start Export）' },
    alternatives: [
      ...named(
        {
          en: ['Start Export', 'Start Data Export', 'Begin Export', 'Start'],
          'zh-CN': ['开始导出', '启动导出', '开始数据导出', '开始'],
        },
        'button',
        'link',
      ),
      { type: 'intent', intent: 'export-data' },
    ],
    from: 'guess',
  },
  download: {
    label: { en: 'download', 'zh-CN': '下载（download）' },
    alternatives: [
      // The first of the files that are listed; the others are below it.
      { type: 'css', css: 'a[href*="OrgExport"]:not(tr:has(a[href*="OrgExport"]) ~ tr *)' },
      { type: 'intent', intent: 'download' },
    ],
    from: 'backupCode',
  },
};
