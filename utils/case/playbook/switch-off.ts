import { isSettled } from '../people/lines.ts';
import { byLines, usersShown } from './by-people.ts';
import { byGuide, guideIfKnown, placeIfKnown, type Rule } from './rule.ts';

export const switchOffRules: readonly Rule[] = [
  {
    id: 'users',
    phase: 'switch-off',
    title: { en: 'Deactivate the users', 'zh-CN': '停用用户' },
    why: {
      en: 'Nobody should be able to get into an account that nobody looks after. Do it once the data is safe.',
      'zh-CN': '没人看管的账户不该再让人登录。数据保存好之后再做。',
    },
    proof: { en: 'The list of users, each of them inactive.', 'zh-CN': '全部停用的用户列表。' },
    roles: ['admin'],
    after: ['verify'],
    place: placeIfKnown('users'),
    guide: guideIfKnown('users'),
    action: 'users',
    shown: (state) => usersShown(state) ?? byGuide('users')(state),
  },
  {
    id: 'access',
    phase: 'switch-off',
    title: { en: 'Revoke tokens and connected apps', 'zh-CN': '撤销令牌和已连接的应用' },
    why: {
      en: 'Integrations keep reading, or failing, long after people have left.',
      'zh-CN': '人走了以后，集成仍会继续读取或报错。',
    },
    proof: { en: 'Empty lists of tokens and apps.', 'zh-CN': '令牌和应用列表已清空。' },
    roles: ['admin'],
    after: ['verify'],
    place: placeIfKnown('apiAccess'),
    guide: guideIfKnown('access'),
    action: 'access',
    shown: (state) =>
      byLines('access', isSettled, ({ kind }) => kind === 'token' || kind === 'app')(state) ?? byGuide('access')(state),
  },
  {
    id: 'integrations',
    phase: 'switch-off',
    title: { en: 'Remove it from your other systems', 'zh-CN': '从其他系统中移除' },
    why: {
      en: 'Single sign-on, email and calendar links, web forms, the phone system and people’s phones still point at it.',
      'zh-CN': '单点登录、邮箱和日历同步、网页表单、电话系统和员工手机上的应用仍指向它。',
    },
    proof: { en: 'A line for each system, with the name of who did it.', 'zh-CN': '逐个系统记录由谁处理。' },
    roles: ['admin'],
    after: ['verify'],
    action: 'access',
    shown: byLines('access', isSettled, ({ kind }) => kind !== 'token' && kind !== 'app'),
  },
  {
    id: 'payment',
    phase: 'switch-off',
    title: { en: 'Remove the payment method', 'zh-CN': '移除付款方式' },
    why: {
      en: 'A card or direct debit left on file can be charged again. First make sure nothing is owed any more.',
      'zh-CN': '留着的银行卡或代扣授权可能再次被扣款。先确认没有欠款。',
    },
    proof: {
      en: 'The page without a card, and the bank’s confirmation that the mandate is cancelled.',
      'zh-CN': '已无付款方式的页面，以及银行撤销代扣授权的确认。',
    },
    roles: ['finance', 'admin'],
    after: ['cancel'],
    place: placeIfKnown('invoices'),
  },
  {
    id: 'delete-account',
    phase: 'switch-off',
    title: { en: 'Delete the account and the personal data in it', 'zh-CN': '删除账户和其中的个人信息' },
    why: {
      en: 'Last of all: what is deleted can’t be exported any more, and a deleted account may still be billed.',
      'zh-CN': '放在最后：删掉就无法再导出，而删了账户仍可能继续计费。',
    },
    proof: { en: 'The message that the account has been deleted.', 'zh-CN': '账户已删除的提示。' },
    roles: ['admin'],
    after: ['verify', 'cancel', 'users', 'mail'],
    place: placeIfKnown('company'),
    guide: guideIfKnown('closeAccount'),
    shown: byGuide('closeAccount'),
  },
];
