import type { Condition } from '../../schema.ts';
import { any, type Guide, ticked } from './parts.ts';

/** What the page says of a backup that is being made. Its Chinese wording is in no source. */
const begun: Condition = {
  type: 'text',
  text: {
    en: ['data backup is scheduled successfully', 'data backup is running'],
    'zh-CN': ['数据备份已成功安排', '备份已成功安排', '数据备份正在进行', '备份正在进行', '正在备份'],
  },
};

export const exportData: Guide = {
  title: { en: 'Make a data backup and download it', 'zh-CN': '创建数据备份并下载' },
  finished: {
    en: 'When all zip files are there, data and attachments, drop them on the side panel to have them checked.',
    'zh-CN': '数据和附件的所有 zip 下载完成后，拖到侧边栏进行核对。',
  },
  steps: [
    {
      id: 'immediately',
      say: { en: 'Choose “Download immediately”.', 'zh-CN': '选择“Download immediately（立即下载）”。' },
      why: {
        en: 'Paid editions have two free backups a month, Ultimate has four.',
        'zh-CN': '付费版每月有两次免费备份，Ultimate 版四次。',
      },
      at: 'export',
      target: 'downloadImmediately',
      risk: 'reversible',
      done: any(ticked('downloadImmediately'), begun),
      effect: ticked('downloadImmediately'),
      from: 'backupHelp',
    },
    {
      id: 'start',
      say: {
        en: 'Start the backup. It takes minutes to hours; a notice shows when it is ready.',
        'zh-CN': '开始备份。需要几分钟到几小时，完成时会有通知。',
      },
      at: 'export',
      target: 'startBackup',
      risk: 'reversible',
      done: begun,
      from: 'backupHelp',
    },
    {
      id: 'data',
      say: {
        en: 'When it is ready, download all data files, within 7 days. Leaving this page is fine. Links that were there before lead to an older backup.',
        'zh-CN': '完成后在 7 天内下载所有数据文件。可以离开此页面。之前已有的链接是旧的备份。',
      },
      at: 'export',
      target: 'dataLink',
      risk: 'read',
      within: 3_600,
      from: 'backupHelp',
    },
    {
      id: 'attachments',
      say: {
        en: 'Download the attachments, too: they are a zip of their own.',
        'zh-CN': '附件是单独的 zip，也要下载。',
      },
      at: 'export',
      target: 'attachmentsLink',
      risk: 'read',
      optional: true,
      from: 'backupHelp',
    },
  ],
};
