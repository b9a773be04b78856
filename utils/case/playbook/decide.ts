import { type Rule, same } from './rule.ts';

export const decideRules: readonly Rule[] = [
  {
    id: 'reason',
    phase: 'decide',
    title: same({ en: 'Write down why you leave', 'zh-CN': '写下离开的原因' }),
    why: same({
      en: 'The vendor asks for a reason, and your own files should hold one.',
      'zh-CN': '供应商会问原因，自己的档案里也该有一份。',
    }),
    shown: (state) => (state.notes.has('reason') ? 'done' : undefined),
  },
  {
    id: 'people',
    phase: 'decide',
    title: same({ en: 'Tell the people who use it', 'zh-CN': '通知使用它的同事' }),
    why: same({
      en: 'Sales, service, marketing and finance each lose something. Note who was told what.',
      'zh-CN': '销售、客服、市场和财务都会受影响。记下通知了谁、说了什么。',
    }),
  },
];
