import { named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';

const names = named(
  {
    en: [
      'Deactivate Org',
      'Deactivate Organization',
      'Deactivate Organisation',
      'Deactivate This Org',
      'Disable Org',
      'Suspend Org',
    ],
    'zh-CN': ['停用组织', '停用 Org', '停用该组织', '停用此组织', '停用本组织', '禁用组织', '停用机构'],
  },
  'button',
  'link',
);

/** Developer Edition, in Company Information. The first press and the last have the same name. */
export const deactivateTargets: SiteInput['targets'] = {
  deactivateOrg: {
    label: { en: 'Deactivate Org', 'zh-CN': '停用组织（Deactivate Org）' },
    alternatives: [...names, { type: 'intent', intent: 'delete-account' }],
    within: 'page',
    from: 'deactivateArticle',
  },
  /** The last press, where it stands in a dialog: then the first is past. */
  deactivateInDialog: {
    label: { en: 'Deactivate Org, in the dialog', 'zh-CN': '对话框中的“停用组织（Deactivate Org）”' },
    alternatives: names,
    within: 'dialog',
    from: 'deactivateArticle',
  },
  confirmDeactivate: {
    label: { en: 'Deactivate Org, after the name', 'zh-CN': '输入名称之后的“停用组织（Deactivate Org）”' },
    alternatives: [...names, { type: 'intent', intent: 'confirm-dialog' }],
    within: 'front',
    from: 'deactivateArticle',
  },
};
