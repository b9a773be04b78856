import type { SiteInput, Words } from '../schema.ts';
import {
  cancelNow,
  cancelSubscription,
  downloadExported,
  editRecurring,
  exportData,
  exportToExcel,
  moreActions,
} from './words.ts';

type Target = SiteInput['targets'][string];
type Way = Target['alternatives'][number];
type Role = Extract<Way, { type: 'name' }>['role'];

/** The same words in each of these roles: what looks like a link is a button on some of Microsoft’s pages. */
const named = (name: Words, ...roles: Role[]): Way[] => roles.map((role) => ({ type: 'name', role, name }));
const begins = (name: Words, ...roles: Role[]): Way[] =>
  roles.map((role) => ({ type: 'name', match: 'begin', role, name }));

const cancelling: SiteInput['targets'] = {
  moreActions: {
    label: { en: 'More actions (…)', 'zh-CN': '更多操作（…）' },
    alternatives: named(moreActions, 'button', 'menuitem', 'link'),
    within: 'page',
    from: 'cancelHelpZh',
  },
  cancelSubscription: {
    label: { en: 'Cancel subscription', 'zh-CN': '取消订阅' },
    alternatives: [
      ...named(cancelSubscription, 'button', 'link', 'menuitem'),
      { type: 'intent', intent: 'cancel-subscription' },
    ],
    within: 'page',
    from: 'cancelHelpZh',
  },
  editRecurring: {
    label: { en: 'edit the recurring billing settings', 'zh-CN': '编辑定期计费设置' },
    alternatives: begins(editRecurring, 'link', 'button'),
    from: 'cancelHelp',
  },
  recurringOff: {
    label: { en: 'Off', 'zh-CN': '关闭' },
    alternatives: named(
      {
        en: ['Off', 'Turn off', 'Turn off recurring billing', 'Turn recurring billing off'],
        'zh-CN': ['关闭', '关', '关闭定期计费'],
      },
      'radio',
    ),
    within: 'dialog',
    from: 'cancelHelp',
  },
  cancelInPane: {
    label: { en: 'Cancel subscription, in the pane', 'zh-CN': '窗格中的“取消订阅”' },
    alternatives: [...named(cancelSubscription, 'button'), ...named(cancelNow, 'button')],
    within: 'dialog',
    from: 'cancelHelp',
  },
  lastInPane: {
    label: { en: 'the last button of the pane', 'zh-CN': '窗格中的最后一个按钮' },
    alternatives: [
      ...named(cancelSubscription, 'button'),
      ...named(cancelNow, 'button'),
      ...named({ en: ['Save', 'Submit change', 'Submit changes'], 'zh-CN': ['保存', '提交更改'] }, 'button'),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'cancelHelp',
  },
  options: {
    label: { en: 'Cancel before the next renewal date', 'zh-CN': '在下次续订日期前取消' },
    alternatives: begins(
      {
        en: ['Cancel before the next renewal', 'Cancel before'],
        'zh-CN': [
          '在下一个续订日期之前取消',
          '在下一个续订日期前取消',
          '在下次续订日期之前取消',
          '在下次续订日期前取消',
        ],
      },
      'radio',
      'button',
    ),
    from: 'cancelHelp',
  },
  next: {
    label: { en: 'Next', 'zh-CN': '下一步' },
    alternatives: named({ en: ['Next', 'Continue'], 'zh-CN': ['下一步', '继续'] }, 'button'),
    within: 'dialog',
    from: 'cancelHelp',
  },
  cancelNow: {
    label: { en: 'Cancel now', 'zh-CN': '立即取消' },
    alternatives: [
      ...named(cancelNow, 'button'),
      ...named(cancelSubscription, 'button'),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'cancelHelp',
  },
  keepSubscription: {
    label: { en: 'Keep the subscription', 'zh-CN': '保留订阅' },
    alternatives: [
      ...begins(
        {
          en: ['Keep', 'Don’t cancel', "Don't cancel", 'Do not cancel', 'Never mind', 'Go back', 'Stay'],
          'zh-CN': ['保留', '不取消', '暂不取消', '继续使用', '继续订阅', '返回'],
        },
        'button',
        'link',
      ),
    ],
    within: 'dialog',
    from: 'guess',
  },
  dismiss: {
    label: { en: 'Cancel, which only closes the pane', 'zh-CN': '仅关闭窗格的“取消”' },
    alternatives: named({ en: ['Cancel', 'Close'], 'zh-CN': ['取消', '关闭'] }, 'button', 'link'),
    within: 'dialog',
    from: 'guess',
  },
  deleteSubscription: {
    label: { en: 'Delete subscription', 'zh-CN': '删除订阅' },
    alternatives: named(
      { en: ['Delete subscription', 'Delete Subscription'], 'zh-CN': ['删除订阅', '删除此订阅'] },
      'button',
      'link',
      'menuitem',
    ),
    from: 'derived',
  },
};

/** Command ids that end so are the button itself; what else goes on with `.Online`, `.StaticXlsx` … */
const excelCommand = ['data-id', 'data-command', 'data-lp-id', 'id']
  .flatMap((attribute) => ['Mscrm.ExportToExcel', '.ExportToExcel'].map((command) => `[${attribute}$="${command}"]`))
  .join(', ');

const exporting: SiteInput['targets'] = {
  moreCommands: {
    label: { en: 'more commands (⋮)', 'zh-CN': '更多命令（⋮）' },
    alternatives: [
      { type: 'css', css: 'button[data-id*="OverflowButton"]' },
      ...begins({ en: ['More commands for'], 'zh-CN': ['的更多命令', '更多命令'] }, 'button', 'menuitem'),
    ],
    within: 'page',
    from: 'publicCode',
  },
  exportToExcel: {
    label: { en: 'Export to Excel', 'zh-CN': '导出到 Excel' },
    alternatives: [
      { type: 'css', css: excelCommand },
      ...named(exportToExcel, 'button', 'menuitem'),
      { type: 'intent', intent: 'export-data' },
    ],
    from: 'publicCode',
  },
  exportOnline: {
    label: { en: 'Open in Excel Online', 'zh-CN': '在 Excel Online 中打开' },
    alternatives: [
      { type: 'css', css: '[data-id$=".Online"], [data-id$="ExportToExcelOnline"], [data-command$=".Online"]' },
      ...begins(
        {
          en: ['Open in Excel Online', 'Export to Excel Online', 'Excel Online'],
          'zh-CN': ['在 Excel Online 中打开', '导出到 Excel Online'],
        },
        'button',
        'menuitem',
      ),
    ],
    from: 'publicCode',
  },
  pageOnly: {
    label: { en: 'Static Worksheet (Page only)', 'zh-CN': '静态工作表（仅当前页）' },
    alternatives: begins(
      {
        en: ['Static Worksheet (Page only)', 'Export Selected Records', 'Export selected'],
        'zh-CN': ['静态工作表（仅', '静态工作表(仅', '导出所选记录', '导出选定记录', '导出选定的记录'],
      },
      'button',
      'menuitem',
    ),
    from: 'publicCode',
  },
  exportMenu: {
    label: { en: 'Data, or Export', 'zh-CN': '“数据”或“导出”' },
    alternatives: named({ en: ['Data', 'Export'], 'zh-CN': ['数据', '导出'] }, 'menuitem', 'button'),
    within: 'page',
    from: 'tableHelp',
  },
  exportData: {
    label: { en: 'Export data', 'zh-CN': '导出数据' },
    alternatives: [...named(exportData, 'menuitem', 'button', 'link'), { type: 'intent', intent: 'export-data' }],
    from: 'tableHelp',
  },
  downloadExported: {
    label: { en: 'Download exported data', 'zh-CN': '下载导出的数据' },
    alternatives: [...named(downloadExported, 'link', 'button'), { type: 'intent', intent: 'download' }],
    from: 'tableHelp',
  },
};

const deletion: SiteInput['targets'] = {
  deleteEnvironment: {
    label: { en: 'Delete, above the environment', 'zh-CN': '环境上方的“删除”' },
    alternatives: named({ en: ['Delete', 'Delete environment'], 'zh-CN': ['删除', '删除环境'] }, 'button', 'menuitem'),
    within: 'page',
    from: 'deleteHelp',
  },
  confirmDelete: {
    label: { en: 'Confirm', 'zh-CN': '确认' },
    alternatives: [
      ...named({ en: ['Confirm'], 'zh-CN': ['确认', '确定'] }, 'button'),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'deleteHelp',
  },
};

export const targets: SiteInput['targets'] = { ...cancelling, ...exporting, ...deletion };
