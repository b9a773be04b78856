import { type Guide, sees } from './cancel-steps.ts';

/** The data itself; the subscription is not touched by it. */
export const deleteEnvironment: Guide = {
  title: {
    en: 'Delete the environment with its data (does not cancel)',
    'zh-CN': '删除环境及其数据（不等于取消订阅）',
  },
  finished: {
    en: 'Keep the page as evidence. The environment’s address stays blocked for at least 24 hours.',
    'zh-CN': '请把页面存为凭证。该环境的网址至少 24 小时内不能再用。',
  },
  steps: [
    {
      id: 'environment',
      say: {
        en: 'Open the environment of this organization. The default environment cannot be deleted.',
        'zh-CN': '打开此组织的环境。默认环境不能删除。',
      },
      at: 'environments',
      risk: 'read',
      done: { type: 'place', place: 'environment' },
      from: 'deleteHelp',
    },
    {
      id: 'delete',
      say: {
        en: 'Press “Delete” above the environment. A dialog opens; nothing is deleted yet.',
        'zh-CN': '点击环境上方的“删除”。会打开一个对话框，此时还没有删除任何东西。',
      },
      at: 'environment',
      target: 'deleteEnvironment',
      risk: 'reversible',
      done: sees('confirmDelete'),
      effect: { type: 'visible', css: '[role=dialog], [role=alertdialog], dialog[open]' },
      from: 'deleteHelp',
    },
    {
      id: 'confirm',
      say: {
        en: 'Type what the dialog asks for. The last button is “Confirm”; only you press it.',
        'zh-CN': '输入对话框要求的内容。最后一个按钮是“确认”，只能由你本人点击。',
      },
      target: 'confirmDelete',
      risk: 'irreversible',
      warn: {
        en: 'All records of this environment are gone for everybody, and the subscription still costs. Do it only when the export is proven whole.',
        'zh-CN': '此环境的全部记录将对所有人消失，而订阅仍在收费。请在确认导出完整之后再做。',
      },
      decoys: [{ target: 'dismiss', why: { en: 'Only closes the dialog', 'zh-CN': '只会关闭对话框' } }],
      from: 'deleteHelp',
    },
  ],
};
