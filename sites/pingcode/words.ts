import type { Words } from '../schema.ts';

// The interface was seen in Chinese only; the English words are translations.
export const startBackup: Words = {
  en: ['Start backup', 'Start Backup', 'Begin backup', 'Back up now', 'Create backup'],
  'zh-CN': ['开始备份', '立即备份', '新建备份', '创建备份'],
};
export const dataBackup: Words = { en: ['Data backup', 'Data Backup', 'Backup'], 'zh-CN': ['数据备份'] };
