import { named, type Targets } from './named.ts';

export const deleting: Targets = {
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
