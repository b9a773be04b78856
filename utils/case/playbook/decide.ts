import { comparisonOf } from '../alternatives/comparison.ts';
import type { CaseState } from '../state.ts';
import { byDepartments, usedBy, withAnswer } from './by-answer.ts';
import { byLines } from './by-people.ts';
import type { TaskStatus } from './phases.ts';
import { answered } from './plan.ts';
import type { Rule } from './rule.ts';

/** Done once someone decided; under way while there is something to compare. */
const compared = ({ events }: CaseState): TaskStatus | undefined => {
  const { alternatives, chosen } = comparisonOf(events);
  if (chosen) return 'done';
  return alternatives.length > 0 ? 'under-way' : undefined;
};

export const decideRules: readonly Rule[] = [
  {
    id: 'reason',
    phase: 'decide',
    title: { en: 'Write down why you are leaving', 'zh-CN': '写下离开的原因' },
    why: {
      en: 'The vendor will ask for a reason, and your own files should have one.',
      'zh-CN': '供应商会问原因，自己的档案里也该有一份。',
    },
    proof: {
      en: 'The note, or your answer to “Why are you leaving?”.',
      'zh-CN': '这条备注，或你对“为什么要离开？”的回答。',
    },
    roles: ['admin', 'legal'],
    shown: (state) => (state.notes.has('reason') || state.plan.answers.has('why') ? 'done' : undefined),
  },
  {
    id: 'people',
    phase: 'decide',
    title: { en: 'Tell the people who use it', 'zh-CN': '通知使用它的同事' },
    why: {
      en: 'Sales, service, marketing and finance each lose something. Note who was told what.',
      'zh-CN': '销售、客服、市场和财务都会受影响。记下通知了谁、说了什么。',
    },
    how: (_site, state) => usedBy(state),
    proof: { en: 'Who was told, when, and how they responded.', 'zh-CN': '通知了谁、何时通知、对方如何回应。' },
    roles: ['admin'],
    action: 'departments',
    shown: byDepartments(byLines('department', ({ told }) => told !== '')),
  },
  {
    id: 'impact',
    phase: 'decide',
    title: { en: 'Find out what each department loses', 'zh-CN': '弄清各部门会失去什么' },
    why: {
      en: 'Web forms, email templates, reports, the phone system: whatever depends on the CRM stops with it.',
      'zh-CN': '网页表单、邮件模板、报表、电话系统：依赖 CRM 的东西会随它一起停掉。',
    },
    how: (_site, state) =>
      withAnswer(
        {
          en: 'Ask each department what it opens every day, and what arrives automatically every Monday or at the end of the month.',
          'zh-CN': '问每个部门：每天都打开什么，每周一或月底有什么会自动送来。',
        },
        usedBy(state),
      ),
    proof: { en: 'A list for each department, agreed by its head.', 'zh-CN': '按部门列出的清单，并经部门负责人认可。' },
    roles: ['admin'],
    action: 'departments',
    shown: byDepartments(byLines('department', ({ loses, signed }) => loses !== '' && signed !== '')),
  },
  {
    id: 'compare',
    phase: 'decide',
    title: { en: 'Compare what could replace it', 'zh-CN': '比较可以替代它的系统' },
    why: {
      en: 'Features, stability, security, support, price, and which formats it can import: decide before you export the data.',
      'zh-CN': '功能、稳定性、安全、服务、价格，以及能导入哪些格式：导出数据之前就要定下来。',
    },
    proof: { en: 'The comparison, with who decided.', 'zh-CN': '比较结果，以及由谁决定。' },
    roles: ['admin', 'finance'],
    unneeded: ({ plan }) =>
      answered(plan, 'next', 'none')
        ? { en: 'You answered that you won’t use another system.', 'zh-CN': '你已回答：之后不会换用别的系统。' }
        : undefined,
    action: 'alternatives',
    shown: compared,
  },
];
