import type { Text } from '../../text.ts';

interface Option {
  id: string;
  name: Text;
}

interface QuestionFacts {
  id: string;
  ask: Text;
  /** What the answer changes. */
  for: Text;
  /** More than one answer may be right. */
  several: boolean;
  options: readonly Option[];
}

/** What the person is asked once, to fit the checklist to the company. Each may be left open or answered anew. */
export const questions = [
  {
    id: 'why',
    ask: { en: 'Why are you leaving?', 'zh-CN': '为什么要离开？' },
    for: {
      en: 'Used in letters and in the vendor’s form; some answers add a task.',
      'zh-CN': '函件和供应商的表单会用到；有的回答会增加任务。',
    },
    several: true,
    options: [
      { id: 'not-needed', name: { en: 'No longer needed', 'zh-CN': '不再需要' } },
      { id: 'performance', name: { en: 'It doesn’t do what it should', 'zh-CN': '产品没有达到要求' } },
      { id: 'price', name: { en: 'Price', 'zh-CN': '价格' } },
      { id: 'contract', name: { en: 'The contract is ending, or the vendor broke it', 'zh-CN': '合同到期或对方违约' } },
      { id: 'switching', name: { en: 'Another system suits us better', 'zh-CN': '换用更合适的系统' } },
      { id: 'merger', name: { en: 'Merger or reorganisation', 'zh-CN': '合并或重组' } },
    ],
  },
  {
    id: 'next',
    ask: { en: 'Will you use another system afterwards?', 'zh-CN': '之后会换用别的系统吗？' },
    for: {
      en: 'Decides whether to compare replacements and prepare the data for a new system.',
      'zh-CN': '决定是否要比较替代方案、让数据适配新系统。',
    },
    several: false,
    options: [
      { id: 'another', name: { en: 'Yes', 'zh-CN': '会' } },
      { id: 'none', name: { en: 'No, none', 'zh-CN': '不会' } },
      { id: 'undecided', name: { en: 'Not decided yet', 'zh-CN': '还没定' } },
    ],
  },
  {
    id: 'term',
    ask: { en: 'How long does the contract run?', 'zh-CN': '合同期是怎样的？' },
    for: { en: 'Decides which dates and notices matter.', 'zh-CN': '决定哪些日期和通知重要。' },
    several: false,
    options: [
      { id: 'fixed', name: { en: 'A fixed term, a year for example', 'zh-CN': '固定期限，例如一年' } },
      { id: 'monthly', name: { en: 'From month to month', 'zh-CN': '按月' } },
      { id: 'unknown', name: { en: 'I don’t know yet', 'zh-CN': '还不清楚' } },
    ],
  },
  {
    id: 'regions',
    ask: { en: 'Where are the people whose data it holds?', 'zh-CN': '系统里的个人信息属于哪里的人？' },
    for: {
      en: 'Decides which law gives you the right to have the data returned and deleted.',
      'zh-CN': '决定依据哪部法律要求返还和删除数据。',
    },
    several: true,
    options: [
      { id: 'cn', name: { en: 'Mainland China', 'zh-CN': '中国大陆' } },
      { id: 'eu', name: { en: 'EU or EEA', 'zh-CN': '欧盟或欧洲经济区' } },
      { id: 'uk', name: { en: 'United Kingdom', 'zh-CN': '英国' } },
      { id: 'us', name: { en: 'United States', 'zh-CN': '美国' } },
      { id: 'other', name: { en: 'Elsewhere', 'zh-CN': '其他地区' } },
    ],
  },
  {
    id: 'users',
    ask: { en: 'Who uses it?', 'zh-CN': '哪些部门在用？' },
    for: { en: 'Decides who has to be told, and what each would lose.', 'zh-CN': '决定要通知谁、各自会受什么影响。' },
    several: true,
    options: [
      { id: 'sales', name: { en: 'Sales', 'zh-CN': '销售' } },
      { id: 'service', name: { en: 'Service', 'zh-CN': '客服' } },
      { id: 'marketing', name: { en: 'Marketing', 'zh-CN': '市场' } },
      { id: 'finance', name: { en: 'Finance', 'zh-CN': '财务' } },
      { id: 'other', name: { en: 'Others', 'zh-CN': '其他' } },
    ],
  },
] as const satisfies readonly QuestionFacts[];

export type Question = (typeof questions)[number];
export type QuestionId = Question['id'];
export type AnswerTo<Id extends QuestionId> = Extract<Question, { id: Id }>['options'][number]['id'];
export const questionIds = questions.map(({ id }) => id) as [QuestionId, ...QuestionId[]];
