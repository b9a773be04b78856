import { named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';

/** Removing add-ons goes through the pages that sell them. */
export const addOnTargets: SiteInput['targets'] = {
  manageAddOns: {
    label: { en: 'Manage add-ons', 'zh-CN': '管理附加项' },
    alternatives: named(
      {
        en: ['Manage add-ons', 'Manage addons'],
        'zh-CN': ['管理附加项', '管理附加组件', '管理附加功能', '管理加购项'],
      },
      'button',
      'link',
      'tab',
    ),
    from: 'cancelHelp',
  },
  reviewPurchase: {
    label: { en: 'Review purchase', 'zh-CN': '查看购买内容' },
    alternatives: named(
      { en: ['Review purchase'], 'zh-CN': ['查看购买内容', '核对购买', '审核购买', '检查购买', '查看购买'] },
      'button',
      'link',
    ),
    from: 'cancelHelp',
  },
  confirmPurchase: {
    label: { en: 'Confirm purchase', 'zh-CN': '确认购买' },
    alternatives: named({ en: ['Confirm purchase'], 'zh-CN': ['确认购买', '确定购买'] }, 'button'),
    from: 'cancelHelp',
  },
};
