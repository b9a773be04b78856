import { fxiaoke } from '../../sites/fxiaoke/index.ts';
import { hubspot } from '../../sites/hubspot/index.ts';
import type { Site } from '../../sites/schema.ts';
import type { Language } from '../text.ts';
import { openCase } from './cases.ts';
import type { Term } from './contract/terms.ts';
import type { CaseEvent } from './events/index.ts';
import { eventsOf } from './events-of.ts';
import { keepEvidence } from './evidence.ts';
import { append } from './log.ts';
import { dayNow } from './playbook/index.ts';
import type { Case } from './rows/case.ts';

/** No CRM has an account of this number, so no page can be taken for the practice case's. */
const account = 'practice';

interface Invented {
  site: Site;
  company: string;
  owner: string;
  note: string;
  ownTask: string;
  currency: string;
  price: string;
  page: { title: string; text: string };
}

const invented: Record<Language, Invented> = {
  en: {
    site: hubspot,
    company: 'Sample Trading Ltd (practice)',
    owner: 'Sample Person',
    note: 'Invented: the sales team moves to another system in spring.',
    ownTask: 'Give the leased telephones back',
    currency: 'USD',
    price: '480',
    page: {
      title: 'Subscription (invented page)',
      text: 'This page is invented. A real one would be kept here with its picture, its text and the time.',
    },
  },
  'zh-CN': {
    site: fxiaoke,
    company: '样品贸易有限公司（练习）',
    owner: '样品员工',
    note: '虚构：销售团队明年春天换用别的系统。',
    ownTask: '归还租用的电话机',
    currency: 'CNY',
    price: '1200',
    page: {
      title: '订阅页面（虚构）',
      text: '此页面为虚构。真实页面会连同截图、文字和时间保存在这里。',
    },
  },
};

/**
 * Opens the practice case, or the one that is already open: a company that doesn't exist is on its way out of its CRM. Written as any case
 * is, into a log of its own, so that everything works in it.
 */
export async function openPractice(language: Language, software: string): Promise<Case> {
  const { site, company, page, ...words } = invented[language];
  const [host = { host: 'example.invalid', region: 'any' }] = site.hosts;
  const opened = await openCase(site, { id: account, name: company, region: host.region, host: host.host }, software, {
    practice: true,
  });
  const isOpenAlready = (await eventsOf(opened.id)).length > 1;
  if (isOpenAlready) return opened;
  for (const event of story(site, words)) await append(opened.id, event);
  await keepEvidence(opened.id, {
    kind: 'page',
    title: page.title,
    at: new Date().toISOString(),
    places: [],
    record: { practice: true, cancelled: 'no' },
    parts: [{ name: 'text.txt', mediaType: 'text/plain', blob: new Blob([page.text], { type: 'text/plain' }) }],
  });
  return opened;
}

function story(
  { objects }: Site,
  { owner, note, ownTask, ...money }: Omit<Invented, 'site' | 'company' | 'page'>,
): CaseEvent[] {
  const counted = objects.slice(0, 2).map(({ id }, index): CaseEvent => {
    return { type: 'count-seen', object: id, count: 482 - index * 355, by: 'person' };
  });
  return [
    { type: 'note-written', task: 'reason', text: note },
    { type: 'question-answered', question: 'why', answers: ['switching', 'price'] },
    { type: 'question-answered', question: 'next', answers: ['another'] },
    { type: 'question-answered', question: 'term', answers: ['fixed'] },
    { type: 'task-said-done', task: 'people' },
    { type: 'task-said-done', task: 'impact' },
    { type: 'task-said-done', task: 'compare' },
    { type: 'task-said-done', task: 'data-clause' },
    { type: 'task-said-done', task: 'inventory' },
    { type: 'task-owner-set', task: 'contract', owner },
    { type: 'task-day-set', task: 'contract', day: daysFromNow(-2) },
    { type: 'task-day-set', task: 'notice', day: daysFromNow(12) },
    { type: 'task-waits', task: 'signer', on: owner, until: daysFromNow(5) },
    { type: 'task-added', task: 'own-practice', title: ownTask, phase: 'switch-off' },
    ...counted,
    ...contract(money).map((term): CaseEvent => ({ type: 'contract-term-set', term, source: { type: 'person' } })),
  ];
}

/** A contract with days ahead and a price, so that dates and money have something to show; the fee is left to be looked up. */
function contract({ currency, price }: Pick<Invented, 'currency' | 'price'>): Term[] {
  const end = daysFromNow(110);
  return [
    { field: 'term', value: { n: 12, unit: 'months' } },
    { field: 'end', value: end },
    { field: 'renewal', value: 'renews' },
    { field: 'notice', value: { n: 3, unit: 'months' } },
    { field: 'noticeCounted', value: 'arrival' },
    { field: 'currency', value: currency },
    { field: 'price', value: { amount: price, per: 'seat' } },
    { field: 'seats', value: 40 },
    { field: 'period', value: { amount: 12, unit: 'months' } },
    { field: 'paidUntil', value: end },
  ];
}

function daysFromNow(days: number): string {
  return dayNow(new Date(Date.now() + days * 86_400_000));
}
