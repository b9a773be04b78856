import { byGuide, guideIfKnown, hasGuide, type Rule, same } from './rule.ts';

export const confirmRules: readonly Rule[] = [
  {
    id: 'sign-in',
    phase: 'confirm',
    title: same({ en: 'Try that nobody can sign in', 'zh-CN': '验证无法再登录' }),
    why: same({
      en: 'A user who was deactivated and still gets in was not deactivated.',
      'zh-CN': '停用后仍能登录，说明没有真正停用。',
    }),
    for: hasGuide('signIn'),
    guide: guideIfKnown('signIn'),
    shown: byGuide('signIn'),
  },
  {
    id: 'page',
    phase: 'confirm',
    title: same({ en: 'Keep the page that confirms it', 'zh-CN': '保存确认页面' }),
    why: same({
      en: 'Press the toolbar button on that page; it is kept as picture, text and copy.',
      'zh-CN': '在该页面上点击工具栏按钮，会存下截图、文字和副本。',
    }),
    place: (site) => site.cancel.at,
    action: 'evidence',
    shown: (state) =>
      state.evidence.some(({ kind, record }) => kind === 'page' && record.cancelled === 'yes') ? 'done' : undefined,
  },
  {
    id: 'mail',
    phase: 'confirm',
    title: same({ en: 'Keep the confirmation mail', 'zh-CN': '保存确认邮件' }),
    why: (site) => site.cancel.confirmation.text,
    from: (site) => site.cancel.confirmation.from,
    action: 'evidence',
    shown: (state) => (state.evidence.some(({ kind }) => kind === 'mail') ? 'done' : undefined),
  },
];
