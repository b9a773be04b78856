import { hubspot } from '../../../sites/hubspot/index.ts';
import type { FileReport } from '../../files/report.ts';
import { openCase } from '../cases.ts';
import { db } from '../db.ts';
import type { CaseEvent, EventType } from '../events/index.ts';
import type { Case } from '../rows/case.ts';

export const hash = 'ab'.repeat(32);

/** A case on its own: every other one is gone. */
export async function freshCase(id = '4711'): Promise<Case> {
  await Promise.all(db.tables.map((table) => table.clear()));
  return openCase(hubspot, { id, region: 'na1', host: 'app.hubspot.com' }, 'Clean Exit test');
}

/** One event of each type, as the program writes them. */
export const oneOfEach: { [T in EventType]: Extract<CaseEvent, { type: T }> } = {
  'case-opened': { type: 'case-opened', site: 'hubspot', account: '4711', region: 'na1', software: 'test', key: hash },
  'case-continued': { type: 'case-continued', key: hash, from: 'cd'.repeat(32), software: 'test' },
  'case-joined': { type: 'case-joined', common: 3, lines: 2, last: hash, key: 'cd'.repeat(32) },
  'case-archived': { type: 'case-archived' },
  'case-reopened': { type: 'case-reopened' },
  'note-written': { type: 'note-written', task: 'reason', text: 'Too dear.' },
  'task-said-done': { type: 'task-said-done', task: 'people' },
  'task-not-needed': { type: 'task-not-needed', task: 'users', reason: 'There is one user.' },
  'task-reopened': { type: 'task-reopened', task: 'people' },
  'contract-term-set': {
    type: 'contract-term-set',
    term: { field: 'notice', value: { n: 3, unit: 'months' } },
    source: { type: 'sentence', evidence: 'e', page: 4, words: 'with three months’ notice' },
  },
  'contract-term-cleared': { type: 'contract-term-cleared', field: 'notice' },
  'question-answered': { type: 'question-answered', question: 'why', answers: ['price', 'merger'] },
  'task-owner-set': { type: 'task-owner-set', task: 'people', owner: 'Sample Person' },
  'task-day-set': { type: 'task-day-set', task: 'people', day: '2026-12-01' },
  'task-waits': { type: 'task-waits', task: 'people', on: 'the vendor', until: '2026-12-08' },
  'task-added': { type: 'task-added', task: 'own-1', title: 'Return the phones', phase: 'switch-off' },
  'task-renamed': { type: 'task-renamed', task: 'own-1', title: 'Return the telephones' },
  'task-removed': { type: 'task-removed', task: 'own-1' },
  'task-put-back': { type: 'task-put-back', task: 'own-1' },
  'reply-noted': {
    ...{ type: 'reply-noted', reply: 'r', task: 'answer', kind: 'asked', who: 'Support', day: '2026-05-06' },
    text: 'The account number.',
  },
  'reply-taken-back': { type: 'reply-taken-back', reply: 'r', task: 'answer' },
  'trouble-met': {
    ...{ type: 'trouble-met', trouble: 't', kind: 'cancel-refused', day: '2026-05-06', note: 'By telephone.' },
  },
  'trouble-settled': { type: 'trouble-settled', trouble: 't', kind: 'cancel-refused', how: 'They agreed.' },
  'trouble-reopened': { type: 'trouble-reopened', trouble: 't', kind: 'cancel-refused' },
  'trouble-taken-back': { type: 'trouble-taken-back', trouble: 't', kind: 'cancel-refused' },
  'state-seen': { type: 'state-seen', cancelled: 'no', mayCancel: 'yes', url: 'https://app.hubspot.com/x' },
  'count-seen': { type: 'count-seen', object: 'contacts', count: 482, by: 'page' },
  'count-cleared': { type: 'count-cleared', object: 'contacts' },
  'change-seen': { type: 'change-seen', object: 'contacts', day: '2026-05-06', by: 'person' },
  'guide-started': { type: 'guide-started', guide: 'cancel' },
  'guide-step': { type: 'guide-step', guide: 'cancel', step: 'menu', outcome: 'done' },
  'guide-stopped': { type: 'guide-stopped', guide: 'cancel', step: 'menu', reason: 'not-found' },
  'last-button-pressed': {
    type: 'last-button-pressed',
    guide: 'cancel',
    step: 'confirm',
    url: 'https://app.hubspot.com/x',
  },
  'guide-finished': { type: 'guide-finished', guide: 'cancel' },
  'download-noticed': { type: 'download-noticed', name: 'backup.zip', from: 'https://app.hubspot.com', bytes: 9 },
  'download-dismissed': { type: 'download-dismissed', name: 'backup.zip' },
  'download-put-back': { type: 'download-put-back', name: 'backup.zip' },
  'object-read': {
    type: 'object-read',
    object: 'contacts',
    rows: 482,
    from: 'app.hubspot.com',
    file: 'contacts.jsonl',
  },
  'export-ready': { type: 'export-ready', export: 'backup' },
  'export-not-ready': { type: 'export-not-ready', export: 'backup', said: '2026-01-01T00:00:00.000Z' },
  'file-checked': { type: 'file-checked', file: 'f', name: 'backup.zip', sha256: hash, bytes: 9, verdict: 'whole' },
  'file-check-put-back': {
    ...{ type: 'file-check-put-back', file: 'f', name: 'backup.zip', sha256: hash, bytes: 9, verdict: 'doubtful' },
    checkedAt: '2026-01-01T00:00:00.000Z',
  },
  'file-removed': { type: 'file-removed', file: 'f', name: 'backup.zip', sha256: hash },
  'migration-checked': {
    type: 'migration-checked',
    system: 'pipedrive',
    written: true,
    tables: [
      {
        name: 'contacts.csv',
        object: 'contact',
        ...{ rows: 5, rejected: 2, mapped: 3, own: 1, left: 0, missing: [] },
        problems: [{ problem: 'missing-required', header: 'Person - Name', total: 2 }],
        files: [{ name: '1-people.csv', bytes: 100, sha256: hash }],
      },
    ],
  },
  'customers-taken': {
    ...{ type: 'customers-taken', list: 'l', name: 'customers.csv', sha256: hash, orders: 3, unusable: 1 },
    columns: { number: 'No.', name: 'Name' },
  },
  'customer-begun': { type: 'customer-begun', list: 'l', row: 2, number: '1003', name: 'Sample C' },
  'customer-result': {
    ...{ type: 'customer-result', list: 'l', row: 2, number: '1003', name: 'Sample C', outcome: 'terminated' },
    ...{ operator: 'Practice', reason: 'Term is over', effective: '2026-12-31', compared: 'page' },
  },
  'customer-record': { type: 'customer-record', list: 'l', rows: [2, 3], field: 'refund', value: '100' },
  'customer-result-undone': {
    ...{ type: 'customer-result-undone', list: 'l', row: 2, number: '1003', name: 'Sample C' },
  },
  'customer-result-put-back': {
    ...{ type: 'customer-result-put-back', list: 'l', row: 2, number: '1003', name: 'Sample C' },
  },
  'file-put-back': { type: 'file-put-back', file: 'f', name: 'backup.zip', sha256: hash },
  'evidence-kept': {
    type: 'evidence-kept',
    evidence: 'e',
    kind: 'page',
    title: 'Billing',
    parts: [{ name: 'page.txt', bytes: 9, sha256: hash }],
  },
  'evidence-deleted': {
    type: 'evidence-deleted',
    evidence: 'e',
    title: 'Billing',
    reason: 'Wrong page.',
    sha256s: [hash],
  },
  'alternative-set': { type: 'alternative-set', alternative: 'a', name: 'Sample CRM', system: 'pipedrive' },
  'alternative-removed': { type: 'alternative-removed', alternative: 'a', name: 'Sample CRM' },
  'alternative-put-back': { type: 'alternative-put-back', alternative: 'a', name: 'Sample CRM' },
  'criterion-set': { type: 'criterion-set', criterion: 'price', weight: 3 },
  'criterion-removed': { type: 'criterion-removed', criterion: 'price' },
  'score-set': { type: 'score-set', alternative: 'a', criterion: 'price', score: 4 },
  'alternative-chosen': {
    ...{ type: 'alternative-chosen', alternative: 'a', name: 'Sample CRM', by: 'Practice', day: '2026-11-22' },
  },
  'choice-reopened': { type: 'choice-reopened' },
  'users-taken': {
    ...{ type: 'users-taken', list: 'l', name: 'users.csv', sha256: hash, listed: 3 },
    active: ['0123456789abcdef'],
  },
  'user-added': { type: 'user-added', user: '00112233aabbccdd', name: 'Sample H' },
  'users-list-removed': { type: 'users-list-removed', list: 'l', name: 'users.csv' },
  'users-list-put-back': { type: 'users-list-put-back', list: 'l', name: 'users.csv' },
  'user-removed': { type: 'user-removed', user: '00112233aabbccdd', name: 'Sample H' },
  'user-put-back': { type: 'user-put-back', user: '00112233aabbccdd', name: 'Sample H' },
  'users-switched-off': { type: 'users-switched-off', users: ['0123456789abcdef'] },
  'users-reopened': { type: 'users-reopened', users: ['0123456789abcdef'] },
  'line-set': {
    ...{ type: 'line-set', line: 'l' },
    values: { of: 'access', kind: 'token', name: 'Reporting', owner: 'Practice', revoked: '2026-11-22' },
  },
  'line-removed': {
    ...{ type: 'line-removed', line: 'l' },
    values: { of: 'customers', name: 'Sample group', count: '40', way: 'Mail', told: '' },
  },
  'sign-in-tried': {
    ...{ type: 'sign-in-tried', outcome: 'refused', evidence: 'e' },
    url: 'https://app.hubspot.com/login',
  },
  'trail-kept': { type: 'trail-kept', kept: ['subscription'], missed: [{ place: 'users', why: 'not-reached' }] },
  'letter-written': {
    ...{ type: 'letter-written', letter: 'l', kind: 'termination', language: 'en' },
    ...{ subject: 'Notice of termination', address: '', text: 'Dear Sample team,' },
  },
  'letter-removed': { type: 'letter-removed', letter: 'l', subject: 'Notice of termination' },
  'letter-put-back': { type: 'letter-put-back', letter: 'l', subject: 'Notice of termination' },
  'letter-place-set': { type: 'letter-place-set', place: 'contract', value: 'C-4711' },
  'letter-sent': {
    ...{ type: 'letter-sent', letter: 'l', subject: 'Notice of termination', day: '2026-11-22' },
    ...{ way: 'registered-mail', number: 'RR 000 000 000', sha256: hash, answerBy: '2026-12-06' },
  },
  'letter-sent-undone': { type: 'letter-sent-undone', letter: 'l', subject: 'Notice of termination' },
  'letter-answered': {
    ...{ type: 'letter-answered', letter: 'l', subject: 'Notice of termination', day: '2026-11-25' },
    ...{ who: 'Practice support', words: 'It ends on 31 December.', evidence: 'e' },
  },
  'letter-answer-undone': { type: 'letter-answer-undone', letter: 'l', subject: 'Notice of termination' },
  'evidence-attached': { type: 'evidence-attached', evidence: 'e', title: 'Notice', task: 'mail' },
  'evidence-detached': { type: 'evidence-detached', evidence: 'e', title: 'Notice', task: 'mail' },
  'evidence-described': {
    ...{ type: 'evidence-described', evidence: 'e', title: 'Courier receipt', was: 'IMG_0042.jpg' },
    description: 'Stamped by the front desk.',
  },
  'mail-key-asked': {
    ...{ type: 'mail-key-asked', evidence: 'e', title: 'Notice', name: 's._domainkey.vendor.example' },
    ...{ server: 'https://dns.example/dns-query', answer: { type: 'records', texts: ['v=DKIM1; p=AAAA'] } },
  },
  'redaction-made': {
    ...{ type: 'redaction-made', evidence: 'e', title: 'Billing', part: 'screenshot.png' },
    ...{ original: hash, copy: hash, bytes: 9, places: 2 },
  },
  'redaction-removed': {
    ...{ type: 'redaction-removed', evidence: 'e', title: 'Billing', part: 'screenshot.png' },
    ...{ original: hash, copy: hash },
  },
  'money-day-chosen': { type: 'money-day-chosen', day: '2027-05-31' },
  'money-lines-taken': {
    type: 'money-lines-taken',
    lines: [{ line: '1', text: 'Licences', kind: 'charge', amount: '1200.00' }],
  },
  'money-line-set': { type: 'money-line-set', line: '1', text: 'Licences', kind: 'charge', amount: '1300.00' },
  'money-line-removed': { type: 'money-line-removed', line: '1' },
  'money-difference-settled': {
    ...{ type: 'money-difference-settled', difference: 'charge 1', amount: '100.00' },
    ...{ reason: 'seats', note: 'Two seats were added in March.' },
  },
  'money-refund-asked': {
    type: 'money-refund-asked',
    day: '2027-06-01',
    way: 'letter',
    amount: '300',
    currency: 'CNY',
  },
  'money-refund-promised': { type: 'money-refund-promised', day: '2027-06-08', amount: '300', currency: 'CNY' },
  'money-refund-received': {
    ...{ type: 'money-refund-received', day: '2027-06-20', way: 'transfer', amount: '300', currency: 'CNY' },
    evidence: 'e',
  },
  'money-refund-reminder': { type: 'money-refund-reminder', day: '2027-06-15' },
  'money-taken-back': { type: 'money-taken-back', number: 7 },
  'bundle-written': { type: 'bundle-written', name: 'exit.zip', sha256: hash, bytes: 9 },
};

/** What a check of a file said. */
export function reportOf(more: Partial<FileReport> = {}): FileReport {
  return {
    name: 'backup.zip',
    bytes: 5,
    sha256: hash,
    kind: 'zip',
    tables: [],
    findings: [],
    counts: [],
    verdict: 'whole',
    checkedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}
