import { owedStatus } from '../money/task-status.ts';
import type { CaseState } from '../state.ts';
import { dataLaw } from './by-answer.ts';
import type { TaskStatus } from './phases.ts';
import { answered } from './plan.ts';
import { byEvidence, type Rule, share } from './rule.ts';

/** Done once end, notice and fee are all known, under way while some are. */
function termsShown({ contract: { end, start, term, notice, fee } }: CaseState): TaskStatus | undefined {
  const known = [end ?? (start && term), notice, fee].filter((each) => each !== undefined);
  return share(known.length, 3);
}

export const contractRules: readonly Rule[] = [
  {
    id: 'contract',
    phase: 'contract',
    title: { en: 'Look up end date, notice period and fees', 'zh-CN': '查明到期日、通知期和费用' },
    why: {
      en: 'If notice arrives too late, the contract renews. The contract decides, not this program.',
      'zh-CN': '通知晚了，合同就会自动续订。一切以合同为准，而不是以本程序为准。',
    },
    proof: { en: 'The contract itself, kept as evidence.', 'zh-CN': '存为凭证的合同原件。' },
    roles: ['legal', 'finance'],
    place: (site) => site.cancel.at,
    action: 'terms',
    shown: termsShown,
  },
  {
    id: 'breach',
    phase: 'contract',
    for: (_site, { plan }) => answered(plan, 'why', 'performance') || answered(plan, 'why', 'contract'),
    title: { en: 'Collect what shows that the vendor didn’t deliver', 'zh-CN': '收集供应商未按约履行的凭证' },
    why: {
      en: 'If the vendor broke the contract, you may be able to leave earlier, without a fee, or get money back. It has to be shown.',
      'zh-CN': '对方违约的，可能可以提前解除、免付费用或要求退款，但要拿得出凭证。',
    },
    how: {
      en: 'Tickets, outage notices and promises by email, with their dates. Many contracts want you to set a deadline for putting it right first: look for that clause.',
      'zh-CN': '工单、故障公告、邮件里的承诺，都要有日期。不少合同要求先书面催告并给出改正期限，请查看相关条款。',
    },
    proof: {
      en: 'What you collected, and the letter that set a deadline, where one is needed.',
      'zh-CN': '收集到的材料；需要催告的，附催告函。',
    },
    roles: ['legal', 'admin'],
    action: 'evidence',
    shown: byEvidence('breach'),
  },
  {
    id: 'successor',
    phase: 'contract',
    for: (_site, { plan }) => answered(plan, 'why', 'merger'),
    title: { en: 'Find out which company the contract belongs to now', 'zh-CN': '查明合同现在由哪家公司承接' },
    why: {
      en: 'After a merger or reorganisation the company that signed may be gone, or the vendor may have to agree to the change. Notice in the wrong name may be sent back.',
      'zh-CN':
        '合并或重组之后，当初签约的公司可能已不存在，转让合同也可能要供应商同意。以错误的名义发出通知，可能被退回。',
    },
    proof: {
      en: 'The register entry or the agreement that shows who the party is now.',
      'zh-CN': '能证明现合同主体的登记信息或协议。',
    },
    roles: ['legal'],
    action: 'evidence',
    shown: byEvidence('successor'),
  },
  {
    id: 'signer',
    phase: 'contract',
    title: { en: 'Find out who is allowed to give notice', 'zh-CN': '查明谁有权发出通知' },
    why: {
      en: 'Notice from someone who can’t sign for the company may be sent back, and the days until then are lost.',
      'zh-CN': '没有签字权的人发出的通知可能被退回，中间的时间就白费了。',
    },
    how: {
      en: 'Check who signed the contract, its clause on notices, and your own rules on signatures and seals.',
      'zh-CN': '看合同由谁签署、通知条款怎么写，以及公司内部的签字和用章规定。',
    },
    proof: { en: 'The name, and the power of attorney where one is needed.', 'zh-CN': '姓名；需要时附授权委托书。' },
    roles: ['legal'],
  },
  {
    id: 'data-clause',
    phase: 'contract',
    title: { en: 'Read what the contract says about your data', 'zh-CN': '看合同对数据怎么约定' },
    why: {
      en: 'How long you can still retrieve it, in which format, and when it is deleted: after that nobody can bring it back.',
      'zh-CN': '还能取回多久、以什么格式、何时删除：过了这个期限谁也找不回来。',
    },
    how: (_site, state) => dataLaw(state),
    proof: {
      en: 'The clause, or the data processing agreement, kept as evidence.',
      'zh-CN': '存为凭证的条款或数据处理协议。',
    },
    roles: ['legal', 'admin'],
    action: 'terms',
    shown: (state) => (state.contract.dataClause ? 'done' : byEvidence('data-clause')(state)),
  },
  {
    id: 'owed',
    phase: 'contract',
    title: { en: 'Work out what is owed at which end date', 'zh-CN': '算清在哪天结束要付多少' },
    why: {
      en: 'One day later can cost another year; a month earlier may save nothing.',
      'zh-CN': '晚一天可能多付一年，早一个月也可能一分不省。',
    },
    how: {
      en: 'Use the billing cycle, the date you have paid up to, the early termination fee and the refund rule.',
      'zh-CN': '根据计费周期、已付到哪天、提前终止的费用和退款规则计算。',
    },
    proof: { en: 'The calculation, together with the last bill.', 'zh-CN': '计算结果，附最近一张账单。' },
    roles: ['finance'],
    after: ['contract'],
    action: 'money',
    shown: owedStatus,
  },
];
