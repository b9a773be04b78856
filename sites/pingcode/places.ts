import type { SiteInput } from '../schema.ts';
import { anyOf, inAdministration } from './marks.ts';
import { dataBackup, startBackup } from './words.ts';

const headings = 'h1, h2, h3, h4, [role=heading]';

export const places: SiteInput['places'] = {
  export: {
    name: { en: 'Data backup', 'zh-CN': '数据备份' },
    // The address is not known; the menu names the page on every other one, so only a heading or its own button tells it.
    at: {
      type: 'all',
      of: [
        inAdministration,
        anyOf(
          { type: 'path', path: '[bB]ack-?up' },
          { type: 'control', name: startBackup },
          { type: 'text', text: dataBackup, within: headings },
        ),
      ],
    },
    words: {
      en: '管理后台 (administration) › 组织 › 系统 › 数据备份 (data backup)',
      'zh-CN': '管理后台 › 组织 › 系统 › 数据备份',
    },
    from: 'backupNews',
  },
  users: {
    name: { en: 'Members', 'zh-CN': '成员管理' },
    at: {
      type: 'all',
      of: [
        inAdministration,
        anyOf(
          { type: 'path', path: 'member' },
          { type: 'text', text: { en: ['Members'], 'zh-CN': ['成员管理'] }, within: headings },
        ),
      ],
    },
    words: { en: '管理后台 (administration) › 成员管理 (members)', 'zh-CN': '管理后台 › 成员管理' },
    from: 'membersNews',
  },
  company: {
    name: { en: 'Administration', 'zh-CN': '管理后台' },
    path: '/admin/',
    at: inAdministration,
    words: {
      en: 'Add /admin/ to your team’s address, or open 管理后台 in PingCode',
      'zh-CN': '在团队网址后加上 /admin/，或在 PingCode 中打开“管理后台”',
    },
    from: 'publicCode',
  },
};
