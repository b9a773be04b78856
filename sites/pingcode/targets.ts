import type { SiteInput, Words } from '../schema.ts';
import { dataBackup, startBackup } from './words.ts';

type Target = SiteInput['targets'][string];

/** An entry of the administration’s menu: libraries make links, menu entries, tabs or plain buttons of them. */
const menuEntry = (label: Target['label'], name: Words): Target => ({
  label,
  alternatives: (['link', 'menuitem', 'tab', 'button'] as const).map((role) => ({ type: 'name', role, name })),
  within: 'page',
  from: 'backupNews',
});

export const targets: SiteInput['targets'] = {
  organization: menuEntry(
    { en: '组织 (organization)', 'zh-CN': '组织' },
    { en: ['Organization', 'Organisation'], 'zh-CN': ['组织'] },
  ),
  system: menuEntry({ en: '系统 (system)', 'zh-CN': '系统' }, { en: ['System'], 'zh-CN': ['系统'] }),
  backupPage: menuEntry({ en: '数据备份 (data backup)', 'zh-CN': '数据备份' }, dataBackup),
  startBackup: {
    label: { en: '开始备份 (start backup)', 'zh-CN': '开始备份' },
    alternatives: [
      { type: 'name', role: 'button', name: startBackup },
      { type: 'name', role: 'link', name: startBackup },
      { type: 'intent', intent: 'export-data' },
    ],
    within: 'page',
    from: 'backupNews',
  },
  confirm: {
    label: { en: '确定 (confirm)', 'zh-CN': '确定' },
    alternatives: [
      {
        type: 'name',
        role: 'button',
        name: { en: ['OK', 'Confirm', ...startBackup.en], 'zh-CN': ['确定', '确认', ...startBackup['zh-CN']] },
      },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'backupNews',
  },
  dismiss: {
    label: { en: '取消 (cancel)', 'zh-CN': '取消' },
    alternatives: [
      { type: 'name', role: 'button', name: { en: ['Cancel'], 'zh-CN': ['取消'] } },
      { type: 'name', role: 'link', name: { en: ['Cancel'], 'zh-CN': ['取消'] } },
    ],
    within: 'dialog',
    from: 'guess',
  },
  download: {
    label: { en: '下载 (download)', 'zh-CN': '下载' },
    alternatives: [
      { type: 'name', role: 'link', name: { en: ['Download'], 'zh-CN': ['下载'] } },
      { type: 'name', role: 'button', name: { en: ['Download'], 'zh-CN': ['下载'] } },
      { type: 'name', role: 'menuitem', name: { en: ['Download'], 'zh-CN': ['下载'] } },
      { type: 'intent', intent: 'download' },
    ],
    within: 'page',
    from: 'backupNews',
  },
  resetLink: menuEntry(
    { en: '重置 (reset the link)', 'zh-CN': '重置链接' },
    { en: ['Reset', 'Reset link'], 'zh-CN': ['重置', '重置链接'] },
  ),
  removeBackup: menuEntry(
    { en: '删除 (delete the backup)', 'zh-CN': '删除备份' },
    { en: ['Delete', 'Delete backup'], 'zh-CN': ['删除', '删除备份'] },
  ),
};
