import type { Grade } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { Period, Terms } from '../contract/terms.ts';
import { answered, type Plan } from '../playbook/plan.ts';
import type { Deadline } from './deadline.ts';

interface Law {
  id: string;
  title: Text;
  /** What the law says, with article. */
  says: Text;
  /** What it is counted from, and how long. */
  of: 'notice' | 'law' | 'end';
  period: Period;
  kind: Deadline['kind'];
  /** For whom it is, by what the person answered. None of these is for consumers only. */
  applies(terms: Terms, plan: Plan): boolean;
  source: { name: Text; url?: string; grade: Grade; seen: string };
}

/** Whether the EU Data Act's rules on switching are for this company: it has its seat in the EU, and goes on to another system. */
export function dataActApplies({ ownSeat }: Terms, plan: Plan): boolean {
  return ownSeat === 'eu' && !answered(plan, 'next', 'none');
}

const dataAct = {
  applies: dataActApplies,
  source: {
    name: {
      en: 'Regulation (EU) 2023/2854 (Data Act), article 25, applies since 12 September 2025',
      'zh-CN': '欧盟第 2023/2854 号条例（《数据法》）第 25 条，自 2025 年 9 月 12 日起适用',
    },
    url: 'https://www.data-act-text.com/article-25-data-act',
    grade: 'C',
    seen: '2026-11',
  },
} as const;

/** Days that a law sets whatever the contract says. Which laws are for companies, and which are not here because they are for consumers or for individuals: docs/decisions.md. */
export const laws = [
  {
    id: 'data-act-notice',
    title: { en: 'The vendor must begin the switch', 'zh-CN': '供应商最迟须开始数据迁移' },
    says: {
      en: 'A customer in the EU who switches can’t be held to more than two months’ notice.',
      'zh-CN': '欧盟客户更换服务时，通知期最长为两个月。',
    },
    of: 'notice',
    period: { n: 2, unit: 'months' },
    kind: 'event',
    ...dataAct,
  },
  {
    id: 'data-act-transition',
    title: { en: 'The switch must be finished', 'zh-CN': '数据迁移最迟完成' },
    says: {
      en: 'The switch may take at most 30 days, or up to seven months if the vendor shows that it can’t technically be done faster.',
      'zh-CN': '迁移最长 30 天；供应商证明技术上做不到的，最长七个月。',
    },
    of: 'law',
    period: { n: 30, unit: 'days' },
    kind: 'event',
    ...dataAct,
  },
  {
    id: 'data-act-retrieval',
    title: { en: 'Data can be retrieved at least until then', 'zh-CN': '数据至少可取回至此日' },
    says: {
      en: 'After the switch the data must stay available for at least 30 days; then all of it is erased.',
      'zh-CN': '迁移完成后，数据须至少再保留 30 天供取回，之后全部删除。',
    },
    of: 'law',
    period: { n: 30, unit: 'days' },
    kind: 'may',
    ...dataAct,
  },
  {
    id: 'cn-records',
    title: { en: 'Keep the record of this processing until then', 'zh-CN': '委托处理记录至少保存至此日' },
    says: {
      en: 'Whoever entrusts personal or important data to a processor must keep the records of it for at least three years.',
      'zh-CN': '委托他人处理个人信息或重要数据的，处理记录至少保存三年。',
    },
    of: 'end',
    period: { n: 3, unit: 'years' },
    kind: 'event',
    applies: ({ ownSeat }, plan) => ownSeat === 'cn' || answered(plan, 'regions', 'cn'),
    source: {
      name: {
        en: 'PRC Network Data Security Regulations, article 12, in force since 1 January 2025',
        'zh-CN': '《网络数据安全管理条例》第十二条，2025年1月1日起施行',
      },
      grade: 'C',
      seen: '2026-11',
    },
  },
] as const satisfies readonly Law[];

export type LawId = (typeof laws)[number]['id'];

/** A law of the list by its id. */
export function lawOf(id: LawId): Law {
  const law = laws.find((each) => each.id === id);
  if (!law) throw new Error(`There is no law ${id}.`);
  return law;
}
