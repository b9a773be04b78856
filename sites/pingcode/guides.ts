import type { SiteInput } from '../schema.ts';
import { anyOf, atBackups, inAdministration, sees } from './marks.ts';

export const guides: SiteInput['guides'] = {
  export: {
    title: { en: 'Make and download a backup', 'zh-CN': '创建并下载备份' },
    finished: {
      en: 'When the download has ended, drop the file on the side panel to have it checked.',
      'zh-CN': '下载完成后，把文件拖到侧边栏进行核对。',
    },
    steps: [
      {
        id: 'administration',
        say: { en: 'Open 管理后台 (administration).', 'zh-CN': '打开“管理后台”。' },
        why: {
          en: 'Only an organization administrator with the right 系统管理 (system management) finds the backup there.',
          'zh-CN': '只有具备“系统管理”权限的组织管理员能看到备份。',
        },
        at: 'company',
        risk: 'read',
        done: inAdministration,
        from: 'backupNews',
      },
      {
        id: 'organization',
        say: { en: 'Open 组织 (organization).', 'zh-CN': '打开“组织”。' },
        target: 'organization',
        risk: 'read',
        optional: true,
        done: anyOf(atBackups, sees('backupPage'), sees('system')),
        effect: anyOf(atBackups, sees('backupPage'), sees('system')),
        from: 'backupNews',
      },
      {
        id: 'system',
        say: { en: 'Open 系统 (system).', 'zh-CN': '打开“系统”。' },
        target: 'system',
        risk: 'read',
        optional: true,
        done: anyOf(atBackups, sees('backupPage')),
        effect: anyOf(atBackups, sees('backupPage')),
        from: 'backupNews',
      },
      {
        id: 'page',
        say: { en: 'Open 数据备份 (data backup).', 'zh-CN': '打开“数据备份”。' },
        why: {
          en: 'The backup page is part of the product 目录服务 (directory service).',
          'zh-CN': '备份功能需要“目录服务”产品。',
        },
        target: 'backupPage',
        risk: 'read',
        done: atBackups,
        effect: atBackups,
        from: 'backupNews',
      },
      {
        id: 'start',
        say: { en: 'Press “开始备份” (start backup).', 'zh-CN': '点击“开始备份”。' },
        at: 'export',
        target: 'startBackup',
        risk: 'reversible',
        done: sees('confirm'),
        effect: sees('confirm'),
        from: 'backupNews',
      },
      {
        id: 'scope',
        say: { en: 'Tick everything that is offered.', 'zh-CN': '勾选全部可选范围。' },
        why: {
          en: 'Only products that were bought are offered. What is not ticked is not in the backup.',
          'zh-CN': '只列出已购买的产品；没有勾选的不会进入备份。',
        },
        risk: 'reversible',
        done: {
          type: 'visible',
          css: '[role=dialog] input:checked, [aria-modal=true] input:checked, dialog[open] input:checked',
        },
        from: 'backupNews',
      },
      {
        id: 'confirm',
        say: {
          en: 'When all are ticked, press 确定 (OK). An email or a text message comes when it is ready.',
          'zh-CN': '全部勾选后，点击“确定”。完成后会有邮件或短信通知。',
        },
        target: 'confirm',
        risk: 'reversible',
        effect: { type: 'not', of: sees('confirm') },
        decoys: [{ target: 'dismiss', why: { en: 'Only closes the dialog', 'zh-CN': '只会关闭对话框' } }],
        from: 'backupNews',
      },
      {
        id: 'download',
        say: {
          en: 'When the backup is ready, press 下载 (download) in its row, within 15 days. Leaving this page is fine: the guide waits.',
          'zh-CN': '备份完成后，请在 15 天内于该行点击“下载”。可以离开此页面，向导会等着。',
        },
        at: 'export',
        target: 'download',
        risk: 'read',
        within: 3_600,
        decoys: [
          {
            target: 'resetLink',
            why: { en: 'Resets the link to the file, saves nothing', 'zh-CN': '会重置下载链接，不会保存文件' },
          },
          {
            target: 'removeBackup',
            why: { en: 'Deletes the backup', 'zh-CN': '会删除备份' },
          },
        ],
        from: 'backupNews',
      },
    ],
  },
};
