import { dataLaw } from './by-answer.ts';
import { byLetter } from './by-letter.ts';
import { byEvidence, byGuide, guideIfKnown, type Rule } from './rule.ts';

export const confirmRules: readonly Rule[] = [
  {
    id: 'sign-in',
    phase: 'confirm',
    title: { en: 'Check that nobody can sign in', 'zh-CN': '验证无法再登录' },
    why: {
      en: 'A deactivated user who still gets in hasn’t really been deactivated.',
      'zh-CN': '停用后仍能登录，说明没有真正停用。',
    },
    how: (site) =>
      site.signedOut
        ? {
            en: 'After the last day, log out and try to sign in as a deactivated user. The page that refuses is kept automatically.',
            'zh-CN': '最后一天过后，退出登录，再用已停用的账号登录。拒绝登录的页面会自动保存。',
          }
        : {
            en: 'After the last day, try to sign in as a deactivated user in a private window, and keep the page that refuses.',
            'zh-CN': '最后一天过后，在无痕窗口用已停用的账号登录，并保存拒绝登录的页面。',
          },
    proof: { en: 'The page that refuses the sign-in.', 'zh-CN': '拒绝登录的页面。' },
    roles: ['admin'],
    after: ['users'],
    guide: guideIfKnown('signIn'),
    shown: (state) => {
      if (state.signIn?.outcome === 'let-in') return 'trouble';
      return byEvidence('sign-in')(state) ?? (state.signIn ? 'under-way' : byGuide('signIn')(state));
    },
  },
  {
    id: 'page',
    phase: 'confirm',
    title: { en: 'Keep the page that confirms it', 'zh-CN': '保存确认页面' },
    why: {
      en: 'Press the toolbar button on that page; it is kept as screenshot, text and copy.',
      'zh-CN': '在该页面上点击工具栏按钮，会存下截图、文字和副本。',
    },
    proof: { en: 'The page with its screenshot, time and hash.', 'zh-CN': '带截图、时间和哈希值的页面。' },
    roles: ['admin'],
    place: (site) => site.cancel.at,
    action: 'evidence',
    shown: (state) =>
      state.evidence.some(({ kind, record }) => kind === 'page' && record.cancelled === 'yes')
        ? 'done'
        : byEvidence('page')(state),
  },
  {
    id: 'mail',
    phase: 'confirm',
    title: { en: 'Keep the confirmation email', 'zh-CN': '保存确认邮件' },
    why: (site) => site.cancel.confirmation.text,
    from: (site) => site.cancel.confirmation.from,
    proof: { en: 'The email itself as .eml, with its headers.', 'zh-CN': '带邮件头的 .eml 原件。' },
    roles: ['admin', 'legal'],
    action: 'evidence',
    shown: byEvidence('mail'),
  },
  {
    id: 'released',
    phase: 'confirm',
    title: { en: 'Get it in writing that the contract has ended', 'zh-CN': '取得合同终止的书面确认' },
    why: {
      en: 'Switching off a subscription and ending a contract are two different things.',
      'zh-CN': '关掉订阅和终止合同是两回事。',
    },
    proof: {
      en: 'A letter or email that names the contract and the end date.',
      'zh-CN': '写明合同和终止日期的函件或邮件。',
    },
    roles: ['legal'],
    after: ['cancel'],
    action: 'letters',
    letter: 'confirmation',
    shown: (state) => byEvidence('released')(state) ?? byLetter('confirmation')(state),
  },
  {
    id: 'deletion',
    phase: 'confirm',
    title: { en: 'Get the deletion of your data confirmed', 'zh-CN': '取得数据已删除的确认' },
    why: {
      en: 'You are responsible for your customers’ data for as long as it exists anywhere. Ask about copies and backups too.',
      'zh-CN': '客户数据只要还留在任何地方，责任就在你。副本和备份也要问到。',
    },
    how: (_site, state) => dataLaw(state),
    proof: { en: 'The written confirmation, with the date of deletion.', 'zh-CN': '写明删除日期的书面确认。' },
    roles: ['legal', 'admin'],
    after: ['verify'],
    action: 'letters',
    letter: 'data',
    shown: (state) => byEvidence('deletion')(state) ?? byLetter('data')(state),
  },
];
