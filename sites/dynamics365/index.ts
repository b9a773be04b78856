import { defineSite } from '../schema.ts';
import { cancel } from './cancel.ts';
import { exports } from './exports.ts';
import { guides } from './guides/index.ts';
import { hosts } from './hosts.ts';
import { cancelled, mayCancel, signedIn, signedOut } from './marks.ts';
import { api, objects } from './objects.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { targets } from './targets/index.ts';
import { support, terms } from './terms.ts';

export const dynamics365 = defineSite({
  id: 'dynamics365',
  name: { en: 'Microsoft Dynamics 365', 'zh-CN': 'Microsoft Dynamics 365' },
  sources,
  hosts,

  account: {
    id: [
      {
        type: 'host',
        host: '^([\\w-]+)\\.crm\\d*\\.(?:dynamics\\.(?:com|cn)|microsoftdynamics\\.(?:us|de)|appsplatform\\.us)$',
      },
    ],
    called: { en: 'Organization', 'zh-CN': '组织' },
    from: 'regions',
  },
  signedIn,
  signedOut,
  mayCancel,
  cancelled,

  places,
  targets,
  guides,
  objects,
  api,
  cancel,
  exports,
  terms,
  support,

  unknown: [
    {
      en: 'What the files of an Excel export are called; the table’s name is expected in it.',
      'zh-CN': 'Excel 导出文件的命名规则；此处假定名称包含表名。',
    },
    {
      en: 'Whether several tables that are exported as CSV come in one zip.',
      'zh-CN': '以 CSV 导出多张表时是否打包为一个 zip。',
    },
    {
      en: 'The reasons offered when cancelling, and the confirmation email.',
      'zh-CN': '取消时的原因选项以及确认邮件。',
    },
    {
      en: 'The refund rules and the data retention of 21Vianet.',
      'zh-CN': '世纪互联的退款规则和数据保留期。',
    },
    {
      en: 'The Chinese labels of the newer cancelling pane, of “Export to Excel” and of the export’s hidden columns.',
      'zh-CN': '新版取消窗格、“Export to Excel”以及导出文件隐藏列的中文用语。',
    },
    {
      en: 'How a page refuses somebody without the right, and how it says that renewal is off.',
      'zh-CN': '没有权限时页面如何提示，以及续订关闭后页面如何显示。',
    },
    {
      en: 'Where the American government’s clouds list their subscriptions: follow the menu path there.',
      'zh-CN': '美国政府云的订阅列表地址：请按菜单路径查找。',
    },
    {
      en: 'The address of the list of subscriptions at 21Vianet: the one of the worldwide portal is used.',
      'zh-CN': '世纪互联订阅列表的地址：此处沿用全球版门户的地址。',
    },
  ],
});
