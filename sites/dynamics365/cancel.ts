import type { SiteInput, Words } from '../schema.ts';

export const cancelSubscription: Words = { en: ['Cancel subscription'], 'zh-CN': ['取消订阅'] };

export const targets: SiteInput['targets'] = {
  cancelSubscription: {
    label: { en: 'Cancel subscription', 'zh-CN': '取消订阅' },
    alternatives: [
      { type: 'name', role: 'button', name: cancelSubscription },
      { type: 'name', role: 'link', name: cancelSubscription },
      { type: 'name', role: 'menuitem', name: cancelSubscription },
      { type: 'intent', intent: 'cancel-subscription' },
    ],
    within: 'page',
    from: 'cancelHelpZh',
  },
  beforeRenewal: {
    label: { en: 'Cancel before the next renewal date', 'zh-CN': '在下次续订日期前取消' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'radio',
        name: {
          en: ['Cancel before the next renewal date', 'Cancel before'],
          'zh-CN': ['在下一个续订日期之前取消', '在下次续订日期前取消'],
        },
      },
    ],
    from: 'cancelHelp',
  },
  editRecurring: {
    label: { en: 'edit the recurring billing settings', 'zh-CN': '编辑定期计费设置' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'link',
        name: {
          en: ['edit the recurring billing', 'Edit recurring billing'],
          'zh-CN': ['编辑定期计费', '编辑定期付款'],
        },
      },
      {
        type: 'name',
        match: 'begin',
        role: 'button',
        name: {
          en: ['edit the recurring billing', 'Edit recurring billing'],
          'zh-CN': ['编辑定期计费', '编辑定期付款'],
        },
      },
    ],
    from: 'cancelHelp',
  },
  last: {
    label: { en: 'the last button of the pane', 'zh-CN': '窗格中的最后一个按钮' },
    alternatives: [
      {
        type: 'name',
        role: 'button',
        name: { en: ['Cancel now', 'Cancel subscription', 'Save'], 'zh-CN': ['立即取消', '取消订阅', '保存'] },
      },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'cancelHelp',
  },
  exportToExcel: {
    label: { en: 'Export to Excel', 'zh-CN': '导出到 Excel' },
    alternatives: [
      { type: 'css', css: 'button[data-id*="Mscrm.ExportToExcel"], button[data-command*="Mscrm.ExportToExcel"]' },
      { type: 'name', role: 'button', name: { en: ['Export to Excel'], 'zh-CN': ['导出到 Excel', '导出至 Excel'] } },
      { type: 'name', role: 'menuitem', name: { en: ['Export to Excel'], 'zh-CN': ['导出到 Excel', '导出至 Excel'] } },
      { type: 'intent', intent: 'export-data' },
    ],
    from: 'publicCode',
  },
};

export const guides: SiteInput['guides'] = {
  cancel: {
    title: { en: 'Cancel the subscription', 'zh-CN': '取消订阅' },
    finished: {
      en: 'Look at the subscription’s status: it should say that it does not renew, or “Disabled”. Keep the page as evidence: press the Clean Exit button in the toolbar.',
      'zh-CN': '请查看订阅状态：应显示不再续订或“禁用”。请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
    },
    steps: [
      {
        id: 'product',
        say: {
          en: 'Open your Dynamics 365 subscription in the list. Each subscription is cancelled by itself.',
          'zh-CN': '在列表中打开 Dynamics 365 订阅。每个订阅要分别取消。',
        },
        at: 'subscription',
        risk: 'read',
        done: { type: 'control', name: cancelSubscription },
        from: 'cancelHelp',
      },
      {
        id: 'open',
        say: {
          en: 'Press “Cancel subscription”. A pane opens; nothing is cancelled yet.',
          'zh-CN': '点击“取消订阅”。会打开一个窗格，此时还没有取消任何东西。',
        },
        why: {
          en: 'It stands under the subscription’s status, in older pages under “More actions” (…).',
          'zh-CN': '位于订阅状态下方；旧版页面在“更多操作”（…）中。',
        },
        at: 'subscription',
        target: 'cancelSubscription',
        risk: 'reversible',
        done: {
          type: 'any',
          of: [
            { type: 'target', target: 'beforeRenewal' },
            { type: 'target', target: 'editRecurring' },
            { type: 'target', target: 'last' },
          ],
        },
        from: 'cancelHelp',
      },
      {
        id: 'recurring',
        say: {
          en: 'More than seven days after it began the subscription can only be stopped from renewing: open the recurring billing settings and choose Off.',
          'zh-CN': '开始或续订超过七天后，只能停止续订：打开定期计费设置，选择“关闭”。',
        },
        target: 'editRecurring',
        risk: 'reversible',
        optional: true,
        from: 'cancelHelp',
      },
      {
        id: 'when',
        say: {
          en: 'Where you are asked when: “Cancel now” ends the service at once, “Cancel before the next renewal date” lets it run to the end. Choose, say why, and go on.',
          'zh-CN':
            '如果询问取消时间：“立即取消”会马上终止服务，“在下次续订日期前取消”会用到到期。请选择、说明原因后继续。',
        },
        risk: 'reversible',
        done: { type: 'target', target: 'last' },
        from: 'cancelHelp',
      },
      {
        id: 'confirm',
        say: {
          en: 'This is the last button: “Cancel subscription”, “Cancel now”, or “Save” with recurring billing off. Only you press it.',
          'zh-CN': '这是最后一个按钮：“取消订阅”“立即取消”，或关闭定期计费后的“保存”。只能由你本人点击。',
        },
        target: 'last',
        risk: 'irreversible',
        warn: {
          en: 'Cancelling now takes the service from everybody at once. After seven days there is no refund in newer billing accounts. Export your data first: there is no download of a whole backup.',
          'zh-CN': '立即取消会马上停止所有人的服务；新版计费账户七天后不退款。请先导出数据：无法下载整库备份。',
        },
        from: 'cancelHelp',
      },
    ],
  },
  export: {
    title: { en: 'Export one list to Excel', 'zh-CN': '把一个列表导出到 Excel' },
    finished: {
      en: 'Drop the file on the side panel to have it checked, then do the same for the next list.',
      'zh-CN': '把文件拖到侧边栏核对，然后对下一个列表重复同样的步骤。',
    },
    steps: [
      {
        id: 'view',
        say: {
          en: 'Open the list of one table and choose a view with all rows and all columns you need: only what the view shows is exported.',
          'zh-CN': '打开某张表的列表，选择包含全部行和所需列的视图：只会导出视图中显示的内容。',
        },
        at: 'export',
        risk: 'read',
        from: 'excelHelp',
      },
      {
        id: 'excel',
        say: {
          en: 'Press “Export to Excel” in the bar above the list.',
          'zh-CN': '点击列表上方命令栏中的“导出到 Excel”。',
        },
        at: 'export',
        target: 'exportToExcel',
        risk: 'read',
        from: 'publicCode',
      },
    ],
  },
};
