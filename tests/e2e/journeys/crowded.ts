import type { Page } from '@playwright/test';
import type { Term } from '../../../utils/case/contract/terms.ts';
import { addDays } from '../../../utils/case/dates/days.ts';
import type { CaseEvent } from '../../../utils/case/events/index.ts';
import { dayNow } from '../../../utils/case/playbook/index.ts';
import type { Case } from '../../../utils/case/rows/case.ts';
import type { CustomerList, CustomerOrders } from '../../../utils/case/rows/customers.ts';
import type { UserList } from '../../../utils/case/rows/people.ts';
import type { OwnSite } from '../../../utils/case/rows/settings.ts';
import type { Template } from '../../../utils/case/templates.ts';
import type { Language } from '../../../utils/text.ts';
import { type FilledCase, fillStore, putRows } from '../fill-store.ts';

const names: Record<Language, string> = {
  en: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft Nord mbH & Co. KG',
  'zh-CN': '中国样品国际贸易进出口集团（上海自由贸易试验区临港新片区）信息技术服务股份有限公司第三分公司',
};
/** No line can be broken in it, but by force. */
const endless = `https://crm.example/${'abcdefghij0123456789'.repeat(8)}`;
const key = 'ab'.repeat(32);
const at = new Date().toISOString();
const inDays = (days: number) => addDays(dayNow(), days);

/** Cases that leave no room: long names, notes of 200 characters, addresses without a blank; something in every view. All invented. */
export async function fillCrowded(page: Page, language: Language): Promise<void> {
  const name = names[language];
  const account = { id: crowded.account, name, region: 'na1', host: 'app.hubspot.com' };
  const archived = caseOf('archived', 'zoho', { ...account, id: crowded.archived });
  await fillStore(page, [
    { case: caseOf(crowded.letter.case, 'hubspot', account), events: crowdedEvents(name, language) },
    { case: { ...archived, archivedAt: at }, events: [opened('zoho', crowded.archived)] },
    customersCase(name),
  ]);
  await putRows(page, customersRows(name));
}

/** What they are found by: account numbers, and the letter that is opened on paper. */
export const crowded = {
  ...{ account: '139000043', archived: '4711', customers: 'crm.example' },
  letter: { case: 'crowded', letter: 'notice' },
};

function caseOf(id: string, site: string, account: Case['account']): Case {
  return { id, site, account, openedAt: at };
}

function opened(site: string, account: string): CaseEvent {
  return { type: 'case-opened', site, account, software: 'test', key };
}

function crowdedEvents(name: string, language: Language): CaseEvent[] {
  const note = `${name} · ${endless}`.slice(0, 200);
  const euros = { amount: '2401', currency: 'EUR' };
  const notice = { letter: crowded.letter.letter, subject: name };
  const refund = { letter: 'refund', subject: endless };
  return [
    opened('hubspot', crowded.account),
    { type: 'note-written', task: 'reason', text: note },
    { type: 'task-owner-set', task: 'reason', owner: name },
    { type: 'task-day-set', task: 'reason', day: inDays(-3) },
    { type: 'task-waits', task: 'people', on: note, until: inDays(5) },
    { type: 'task-added', task: 'own-1', title: endless, phase: 'decide' },
    { type: 'trouble-met', trouble: 'trouble-1', kind: 'cancel-refused', day: inDays(-2), note },
    { type: 'reply-noted', reply: 'reply-1', task: 'answer', kind: 'asked', who: name, day: inDays(-1), text: note },
    ...terms(name).map((term) => ({ type: 'contract-term-set', term, source: { type: 'person' } }) as const),
    {
      ...{ type: 'contract-term-set', term: { field: 'notice', value: { n: 30, unit: 'days' } } },
      source: { type: 'sentence', evidence: 'none', words: note, page: 3 },
    },
    { type: 'money-lines-taken', lines: [{ line: 'line-1', text: note, kind: 'charge', amount: '14406.00' }] },
    { type: 'money-refund-asked', day: inDays(-9), way: 'letter', ...euros },
    { type: 'money-refund-promised', day: inDays(-6), ...euros },
    { type: 'money-refund-reminder', day: inDays(-1) },
    { type: 'letter-written', ...notice, kind: 'termination', language: 'en', address: name, text: `[end]\n\n${note}` },
    { type: 'letter-written', ...refund, kind: 'refund', language: 'zh-CN', address: '', text: note },
    // It speaks of a renewal that nobody noted: the checklist offers to.
    {
      type: 'letter-written',
      letter: 'objection',
      subject: name,
      kind: 'objection',
      language,
      address: name,
      text: note,
    },
    { type: 'letter-sent', ...refund, day: inDays(-9), way: 'portal', to: name, number: endless, sha256: key },
    { type: 'letter-answered', ...refund, day: inDays(-1), who: name, words: note },
    { type: 'alternative-set', alternative: 'one', name },
    { type: 'alternative-set', alternative: 'two', name: 'Sample CRM', system: 'pipedrive' },
    { type: 'criterion-set', criterion: 'own', name: note, weight: 4 },
    { type: 'score-set', alternative: 'one', criterion: 'price', score: 5 },
    { type: 'users-taken', list: 'users', name, sha256: key, listed: 3, active: usersOf(name).map((user) => user.key) },
    { type: 'users-switched-off', users: ['two'] },
    {
      type: 'line-set',
      line: 'token',
      values: { of: 'access', kind: 'token', name: endless, owner: name, revoked: '' },
    },
    { type: 'line-set', line: 'own', values: { of: 'customers', name, count: '', way: endless, told: '' } },
    {
      type: 'bundle-written',
      name: 'clean-exit-hubspot-139000042-20260101T000000Z.zip',
      bytes: 4_000_000,
      tagManifest: key,
    },
  ];
}

function terms(name: string): Term[] {
  return [
    { field: 'number', value: endless },
    { field: 'vendorParty', value: name },
    { field: 'end', value: inDays(60) },
    { field: 'renewalTerm', value: { n: 1, unit: 'years' } },
    { field: 'currency', value: 'EUR' },
    { field: 'price', value: { amount: '1200.50', per: 'seat' } },
    { field: 'seats', value: 10 },
    { field: 'period', value: { amount: 12, unit: 'months' } },
    { field: 'paidUntil', value: inDays(60) },
  ];
}

function usersOf(name: string): UserList['users'] {
  const user = { name, mail: `${endless.slice(20, 80)}@crm.example`, role: name, lastSeen: '2026-01-05', active: true };
  return ['one', 'two', 'three'].map((key) => ({ key, ...user }));
}

const customers = caseOf('customers', 'own-crowded', { id: crowded.customers, region: 'any', host: crowded.customers });
const list: CustomerList = {
  ...{ id: 'list', caseId: customers.id, name: `${endless.slice(-60)}.csv`, takenAt: at },
  ...{ operator: 'Sample Person', state: 'stopped', row: 3 },
};

function customersCase(name: string): FilledCase {
  const result = { list: list.id, operator: list.operator, words: name, note: endless } as const;
  return {
    case: { ...customers, purpose: 'terminate' },
    events: [
      opened(customers.site, customers.account.id),
      { type: 'customer-result', ...result, row: 2, number: '1002', name, outcome: 'not-found', compared: 'person' },
      { type: 'customer-result', ...result, row: 3, number: '1003', name, outcome: 'already', compared: 'page' },
    ],
  };
}

function customersRows(name: string): Record<string, readonly unknown[]> {
  const orders = [2, 3, 4, 5].map((row) => ({ row, number: `100${row}`, name, reason: endless }));
  const ownSite: OwnSite = { id: customers.site, name, origin: 'https://crm.example', addedAt: at };
  const taken: CustomerOrders = { list: list.id, caseId: customers.id, orders, problems: [] };
  const template: Template = { id: 'template', name, savedAt: at, tasks: [], answers: [], owners: [] };
  const users: UserList = { id: 'users', caseId: crowded.letter.case, name, takenAt: at, users: usersOf(name) };
  return {
    customerLists: [list],
    customerOrders: [taken],
    userLists: [users],
    ownSites: [ownSite],
    templates: [template],
  };
}
