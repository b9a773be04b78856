import type { SiteInput } from '../schema.ts';
import { isYourAccount } from './marks.ts';

const setup = (node: string) => `/lightning/setup/${node}/home`;
/** A page of the set-up, which may stand on the host of the application, too. */
const onSetup = (node: string) => ({ type: 'path', path: `^/lightning/setup/${node}/` }) as const;

export const places: SiteInput['places'] = {
  subscription: {
    name: { en: 'Your Account', 'zh-CN': 'Your Account（您的帐户）' },
    at: isYourAccount,
    words: {
      en: 'Gear (top right) › Your Account › the contract › Manage Renewal',
      'zh-CN': '右上角齿轮 › Your Account（您的帐户）› 合同 › Manage Renewal（管理续约）',
    },
    from: 'contractHelp',
  },
  export: {
    name: { en: 'Data Export', 'zh-CN': '数据导出（Data Export）' },
    path: setup('DataManagementExport'),
    role: 'setup',
    at: { type: 'any', of: [onSetup('DataManagementExport'), { type: 'path', path: '^/ui/setup/export/' }] },
    words: {
      en: 'Gear › Setup › type “Data Export” into Quick Find',
      'zh-CN': '齿轮 › Setup（设置）› 在“快速查找”中输入“Data Export（数据导出）”',
    },
    from: 'inspectorCode',
  },
  company: {
    name: { en: 'Company Information', 'zh-CN': '公司信息（Company Information）' },
    path: setup('CompanyProfileInfo'),
    role: 'setup',
    at: onSetup('CompanyProfileInfo'),
    words: {
      en: 'Gear › Setup › type “Company Information” into Quick Find',
      'zh-CN': '齿轮 › Setup（设置）› 在“快速查找”中输入“Company Information（公司信息）”',
    },
    from: 'inspectorCode',
  },
  storage: {
    name: { en: 'Storage Usage', 'zh-CN': '存储使用情况（Storage Usage）' },
    path: setup('CompanyResourceDisk'),
    role: 'setup',
    at: onSetup('CompanyResourceDisk'),
    words: {
      en: 'Gear › Setup › type “Storage Usage” into Quick Find',
      'zh-CN': '齿轮 › Setup（设置）› 在“快速查找”中输入“Storage Usage（存储使用情况）”',
    },
    from: 'inspectorCode',
  },
  users: {
    name: { en: 'Users', 'zh-CN': '用户' },
    path: setup('ManageUsers'),
    role: 'setup',
    at: onSetup('ManageUsers'),
    words: { en: 'Gear › Setup › Users › Users', 'zh-CN': '齿轮 › Setup（设置）› Users（用户）› Users' },
    from: 'inspectorCode',
  },
  apiAccess: {
    name: { en: 'Connected apps', 'zh-CN': '连接的应用程序' },
    path: setup('ConnectedAppsUsage'),
    role: 'setup',
    at: onSetup(
      '(?:ConnectedAppsUsage|ConnectedApplication|ManageExternalClientApplication|ExternalClientApplicationOauthUsage)',
    ),
    words: {
      en: 'Gear › Setup › type “Connected Apps” into Quick Find; External Client Apps too',
      'zh-CN': '齿轮 › Setup（设置）› 在“快速查找”中输入“Connected Apps”，另查“External Client Apps”',
    },
    from: 'inspectorCode',
  },
  packages: {
    name: { en: 'Installed Packages', 'zh-CN': '已安装的程序包' },
    path: setup('ImportedPackage'),
    role: 'setup',
    at: onSetup('ImportedPackage'),
    words: {
      en: 'Gear › Setup › type “Installed Packages” into Quick Find',
      'zh-CN': '齿轮 › Setup（设置）› 在“快速查找”中输入“Installed Packages（已安装的程序包）”',
    },
    from: 'inspectorCode',
  },
  auditLog: {
    name: { en: 'Setup Audit Trail', 'zh-CN': '设置审计跟踪（Setup Audit Trail）' },
    path: setup('SecurityEvents'),
    role: 'setup',
    at: onSetup('SecurityEvents'),
    words: {
      en: 'Gear › Setup › type “View Setup Audit Trail” into Quick Find',
      'zh-CN': '齿轮 › Setup（设置）› 在“快速查找”中输入“View Setup Audit Trail（查看设置审计跟踪）”',
    },
    from: 'inspectorCode',
  },
};
