import { byGuide, guideIfKnown, placeIfKnown, type Rule, same } from './rule.ts';

export const switchOffRules: readonly Rule[] = [
  {
    id: 'users',
    phase: 'switch-off',
    title: same({ en: 'Deactivate the users', 'zh-CN': '停用用户' }),
    why: same({
      en: 'An account that nobody watches should let nobody in. Do it after the data is safe.',
      'zh-CN': '没人看管的账户不该再让人登录。数据保存好之后再做。',
    }),
    place: placeIfKnown('users'),
    guide: guideIfKnown('users'),
    shown: byGuide('users'),
  },
  {
    id: 'access',
    phase: 'switch-off',
    title: same({ en: 'Revoke tokens and connected apps', 'zh-CN': '撤销令牌和已连接的应用' }),
    why: same({
      en: 'Integrations keep reading, and failing, long after people have left.',
      'zh-CN': '人走了以后，集成仍会继续读取或报错。',
    }),
    place: placeIfKnown('apiAccess'),
    guide: guideIfKnown('access'),
    shown: byGuide('access'),
  },
];
