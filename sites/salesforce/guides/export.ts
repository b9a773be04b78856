import { any, type Guide, sees, ticked } from './step.ts';

const downloads = sees('download');

export const exportAll: Guide = {
  title: { en: 'Start the data export and download all parts', 'zh-CN': '启动数据导出并下载全部分卷' },
  finished: {
    en: 'When all parts are there, drop them on the side panel together to have them checked.',
    'zh-CN': '全部分卷下载完成后，一起拖到侧边栏进行核对。',
  },
  steps: [
    {
      id: 'now',
      say: { en: 'Press “Export Now”.', 'zh-CN': '点击“Export Now（立即导出）”。' },
      why: {
        en: 'It works every 7 days (Enterprise, Performance, Unlimited) or every 29 days (other editions). Sandboxes export nothing.',
        'zh-CN': 'Enterprise、Performance、Unlimited 版每 7 天一次，其他版本每 29 天一次。沙盒不会处理导出。',
      },
      at: 'export',
      target: 'exportNow',
      // Not `read`: what little speaks of data in the page around the frame would be offered in its place.
      risk: 'reversible',
      done: any(sees('includeAllData'), sees('startExport'), downloads),
      effect: any(sees('includeAllData'), sees('startExport')),
      decoys: [
        { target: 'scheduleExport', why: { en: 'Only plans exports for later', 'zh-CN': '只是安排以后的导出' } },
      ],
      from: 'exportCopy',
    },
    {
      id: 'encoding',
      say: {
        en: 'Choose UTF-8 as the encoding of the files.',
        'zh-CN': '文件编码选择 UTF-8。',
      },
      risk: 'reversible',
      done: downloads,
      decoys: [
        {
          target: 'replaceBreaks',
          why: { en: 'Takes the lines out of notes', 'zh-CN': '会去掉备注中的换行' },
        },
      ],
      from: 'exportCopy',
    },
    {
      id: 'attachments',
      say: {
        en: 'Tick “Include images, documents, and attachments”.',
        'zh-CN': '勾选“Include images, documents, and attachments（包括图像、文档和附件）”。',
      },
      why: { en: 'Without it no attachment is in the export.', 'zh-CN': '不勾选，导出中就没有附件。' },
      target: 'includeAttachments',
      risk: 'reversible',
      optional: true,
      done: any(ticked('includeAttachments'), downloads),
      effect: ticked('includeAttachments'),
      from: 'exportCopy',
    },
    {
      id: 'files',
      say: {
        en: 'Tick the box that includes Chatter files and Salesforce CRM Content.',
        'zh-CN': '勾选包括 Chatter 文件和 Salesforce CRM Content 的选项。',
      },
      why: { en: 'Without it no file is in the export.', 'zh-CN': '不勾选，导出中就没有文件。' },
      target: 'includeFiles',
      risk: 'reversible',
      optional: true,
      done: any(ticked('includeFiles'), downloads),
      effect: ticked('includeFiles'),
      from: 'exportCopy',
    },
    {
      id: 'all',
      say: { en: 'Tick “Include all data”.', 'zh-CN': '勾选“Include all data（包括所有数据）”。' },
      target: 'includeAllData',
      risk: 'reversible',
      optional: true,
      done: any(ticked('includeAllData'), downloads),
      effect: ticked('includeAllData'),
      from: 'exportCopy',
    },
    {
      id: 'start',
      say: { en: 'Start the export. An email comes when it is ready.', 'zh-CN': '开始导出。完成后会收到邮件。' },
      target: 'startExport',
      risk: 'reversible',
      warn: {
        en: 'The files of the previous export are deleted. If you still need them, download them first.',
        'zh-CN': '上一次导出的文件会被删除。如果还需要，请先下载。',
      },
      done: downloads,
      effect: { type: 'not', of: sees('startExport') },
      from: 'exportArticle',
    },
    {
      id: 'ready',
      say: {
        en: 'Wait for the email; it may take hours. Then open this page again: the files are only there for 48 hours.',
        'zh-CN': '等待邮件，可能需要几个小时。收到后再次打开此页面：文件只保留 48 小时。',
      },
      at: 'export',
      risk: 'read',
      done: downloads,
      from: 'exportArticle',
    },
    {
      id: 'download',
      say: {
        en: 'Press “download” in every row, from the first to the last.',
        'zh-CN': '从第一行到最后一行，逐行点击“download（下载）”。',
      },
      at: 'export',
      target: 'download',
      risk: 'read',
      from: 'backupCode',
    },
  ],
};
