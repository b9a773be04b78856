import type { SiteInput } from '../../schema.ts';

export const users: SiteInput['guides'][string] = {
  title: { en: 'Deactivate the users', 'zh-CN': '停用用户' },
  finished: {
    en: 'Do the same for each user but yourself. Seats are removed separately, under Billing.',
    'zh-CN': '对除自己以外的每位用户重复同样的步骤。席位需要在 Billing（账单）中另行移除。',
  },
  steps: [
    {
      id: 'menu',
      say: {
        en: 'Open the menu (⋯) at the end of the user’s row.',
        'zh-CN': '打开该用户所在行末尾的菜单（⋯）。',
      },
      at: 'users',
      risk: 'read',
      done: { type: 'target', target: 'deactivate' },
      from: 'usersThird',
    },
    {
      id: 'deactivate',
      say: {
        en: 'Choose “Deactivate” and answer the question that follows.',
        'zh-CN': '选择“Deactivate（停用）”，并回答随后的提问。',
      },
      at: 'users',
      target: 'deactivate',
      risk: 'reversible',
      from: 'usersThird',
    },
  ],
};
