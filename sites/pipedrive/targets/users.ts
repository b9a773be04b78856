import { named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';

export const userTargets: SiteInput['targets'] = {
  deactivate: {
    label: { en: 'Deactivate', 'zh-CN': '停用' },
    alternatives: [
      ...named(
        {
          en: ['Deactivate', 'Deactivate user'],
          'zh-CN': ['停用', '停用用户', '停用该用户'],
        },
        'menuitem',
        'button',
        'link',
      ),
      { type: 'intent', intent: 'deactivate-user' },
    ],
    from: 'usersThird',
  },
};
