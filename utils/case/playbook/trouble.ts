import type { Text } from '../../text.ts';
import type { CaseState } from '../state.ts';
import type { Phase, Role } from './phases.ts';
import { byEvidence, type Rule } from './rule.ts';
import type { TroubleKind } from './troubles.ts';

const settled: Text = { en: 'It is settled.', 'zh-CN': '问题已解决。' };

/** The next steps of each kind of trouble. They appear with the first trouble of that kind. */
export const troubleRules: readonly Rule[] = [
  ...steps(
    'cancel-refused',
    'cancel',
    ['admin', 'legal'],
    [
      {
        id: 'refused-words',
        title: { en: 'Have the refusal in writing, with its reason', 'zh-CN': '要求书面拒绝并说明理由' },
        why: {
          en: 'Against a reason one can argue; “the system doesn’t allow it” is none. Keep the page or the mail.',
          'zh-CN': '有理由才能反驳，“系统不支持”不算理由。保存页面或邮件。',
        },
        proof: { en: 'Who refused, when, and in which words.', 'zh-CN': '谁、何时、怎么拒绝的。' },
        action: 'evidence',
      },
      {
        id: 'refused-check',
        title: { en: 'Hold the reason against the contract', 'zh-CN': '对照合同核实理由' },
        why: {
          en: 'Mostly it is the wrong person, an unpaid bill, a term that still runs, or a form that is missing.',
          'zh-CN': '多半是经办人不对、有欠款、合同期未满，或缺少申请表。',
        },
        proof: { en: 'The clause that they mean, and what it says.', 'zh-CN': '对方所指的条款及其内容。' },
      },
      {
        id: 'refused-again',
        title: { en: 'Give notice again, by the way that the contract names', 'zh-CN': '按合同约定的方式再次通知' },
        why: {
          en: 'To the address for notices, so that its arrival can be proven; name the first attempt and its day.',
          'zh-CN': '寄到合同约定的通知地址并留存送达证明，写明第一次提出的日期。',
        },
        proof: { en: 'The letter and its receipt.', 'zh-CN': '通知函和送达回执。' },
      },
    ],
  ),
  ...steps(
    'offer-accepted',
    'cancel',
    ['admin'],
    [
      {
        id: 'offer-withdraw',
        title: { en: 'Take the offer back, in writing, today', 'zh-CN': '当天书面撤回所接受的优惠' },
        why: {
          en: 'Say that it was pressed by mistake and that you still cancel. The sooner, the fewer questions.',
          'zh-CN': '说明是误点，并坚持退订。越早越少争议。',
        },
        proof: { en: 'Your message, and the day on which it arrived.', 'zh-CN': '你的函件和送达日期。' },
      },
      {
        id: 'offer-terms',
        title: { en: 'See what the offer changed', 'zh-CN': '查看优惠改变了什么' },
        why: {
          en: 'A discount often comes with a new term. Look at plan, price and end date, and keep that page.',
          'zh-CN': '折扣往往附带新的合同期。查看套餐、价格和到期日，并保存该页面。',
        },
        proof: { en: 'The subscription page as it is now.', 'zh-CN': '现在的订阅页面。' },
        action: 'evidence',
      },
      {
        id: 'offer-cancel',
        title: { en: 'Go through the cancellation once more', 'zh-CN': '重新走一遍退订流程' },
        why: {
          en: 'Until the page says that it is cancelled it is not. “Cancel” shows the way again.',
          'zh-CN': '页面没有显示已退订，就还没有退订。“退订”会再次带路。',
        },
        proof: { en: 'The page that says it is cancelled.', 'zh-CN': '显示已退订的页面。' },
      },
    ],
  ),
  ...steps(
    'renewed',
    'notice',
    ['legal', 'finance'],
    [
      {
        id: 'renewed-proof',
        title: { en: 'Put together that notice came in time', 'zh-CN': '整理按时通知的证据' },
        why: {
          en: 'Letter, receipt, mail with headers, the page: what counts is the day on which it reached them.',
          'zh-CN': '通知函、回执、带邮件头的邮件、页面：以对方收到的日期为准。',
        },
        proof: { en: 'All of it as evidence in this case.', 'zh-CN': '都存为本案件的凭证。' },
        action: 'evidence',
      },
      {
        id: 'renewed-object',
        title: { en: 'Object to the renewal', 'zh-CN': '对续约提出异议' },
        why: {
          en: 'In writing and at once: who pays and waits is soon said to have agreed.',
          'zh-CN': '立即书面提出：付了款又不吭声，容易被认为同意了。',
        },
        proof: { en: 'The objection, and its receipt.', 'zh-CN': '异议函和送达回执。' },
      },
      {
        id: 'renewed-payment',
        title: { en: 'Settle what happens to the new bill', 'zh-CN': '处理新账单' },
        why: {
          en: 'Ask legal before you refuse it or pay under reserve; a direct debit can be returned only for some weeks.',
          'zh-CN': '拒付或保留异议付款之前先问法务；代扣款项只在一段时间内可以追回。',
        },
        proof: { en: 'What was decided, by whom, and what the bank did.', 'zh-CN': '决定、决定人和银行的处理。' },
      },
    ],
  ),
  ...steps(
    'refund-unpaid',
    'settle',
    ['finance', 'legal'],
    [
      {
        id: 'unpaid-claim',
        title: { en: 'Claim the refund with a date', 'zh-CN': '书面催付退款并限定日期' },
        why: {
          en: 'Amount, how it comes about, the account to pay to, and a day by which it has to be in.',
          'zh-CN': '写明金额、计算依据、收款账户和到账期限。',
        },
        proof: { en: 'The claim, and its receipt.', 'zh-CN': '催款函和送达回执。' },
      },
      {
        id: 'unpaid-rule',
        title: { en: 'Check what the refund rests on', 'zh-CN': '核实退款依据' },
        why: {
          en: 'The contract, a promise in a mail, or the vendor’s own rule. Without any of them there may be nothing to claim.',
          'zh-CN': '合同、邮件里的承诺，或供应商自己的规则。都没有的话，可能无从主张。',
        },
        proof: { en: 'The sentence that promises it.', 'zh-CN': '承诺退款的那句话。' },
      },
      {
        id: 'unpaid-further',
        title: { en: 'Decide how far to go', 'zh-CN': '决定是否继续追讨' },
        why: {
          en: 'A reversal by the bank, a lawyer’s letter, the courts, or letting it go: compare with the amount.',
          'zh-CN': '银行拒付追回、律师函、诉讼，或者放弃：和金额比一比。',
        },
        proof: { en: 'The decision, with who took it.', 'zh-CN': '决定和决定人。' },
      },
    ],
  ),
  ...steps(
    'data-kept',
    'confirm',
    ['legal', 'admin'],
    [
      {
        id: 'kept-ask',
        title: { en: 'Ask for the deletion again, with a date', 'zh-CN': '限期再次要求删除' },
        why: {
          en: 'Name what is still there and how you saw it, and ask for the confirmation in writing.',
          'zh-CN': '写明还存在什么、怎么发现的，并要求书面确认。',
        },
        proof: { en: 'The request, and its receipt.', 'zh-CN': '要求函和送达回执。' },
      },
      {
        id: 'kept-why',
        title: { en: 'Ask what they must keep by law, and for how long', 'zh-CN': '询问依法必须保留什么、保留多久' },
        why: {
          en: 'Invoices may have to stay for years; customer lists don’t. Until then it has to be locked.',
          'zh-CN': '发票可能要保留多年，客户名单不用。保留期间必须停止使用。',
        },
        proof: { en: 'Their answer, with the rule that they name.', 'zh-CN': '对方的答复和所引用的规定。' },
      },
      {
        id: 'kept-report',
        title: { en: 'Bring in the data protection officer', 'zh-CN': '请数据保护负责人介入' },
        why: {
          en: 'Your company answers for this data. They decide whether the supervisory authority has to hear of it.',
          'zh-CN': '这些数据由你的公司负责。是否要报告监管部门，由其决定。',
        },
        proof: { en: 'Who was told, when, and what was decided.', 'zh-CN': '告知了谁、何时、如何决定。' },
      },
    ],
  ),
];

function steps(
  kind: TroubleKind,
  phase: Phase,
  roles: readonly Role[],
  each: readonly Pick<Rule, 'id' | 'title' | 'why' | 'proof' | 'action'>[],
): Rule[] {
  const ofKind = ({ plan }: CaseState) => plan.troubles.filter((trouble) => trouble.kind === kind);
  return each.map((step) => ({
    ...step,
    phase,
    roles,
    ...(step.action === 'evidence' ? { shown: byEvidence(step.id) } : {}),
    for: (_site, state) => ofKind(state).length > 0,
    unneeded: (state) => (ofKind(state).every(({ settled: how }) => how !== undefined) ? settled : undefined),
  }));
}
