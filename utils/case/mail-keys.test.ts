import { expect, test } from 'vitest';
import { caseEvent } from './events/index.ts';
import { answerOf, keyRecords } from './mail-keys.ts';

const at = '2026-01-01T00:00:00.000Z';
const asked = { type: 'mail-key-asked', evidence: 'e', title: 'x', name: 'k', server: 'https://dns.example/' };

test.each([
  ['no-name', { type: 'no-name' }],
  ['failed', { type: 'failed' }],
  [{ texts: [] }, { type: 'no-record' }],
  [{ texts: ['x'.repeat(5_000)] }, { type: 'no-record' }],
  [{ texts: ['v=DKIM1; p=AA'] }, { type: 'records', texts: ['v=DKIM1; p=AA'] }],
] as const)('an answer fits into the log: %j', (answer, kept) => {
  const fit = answerOf(typeof answer === 'string' ? answer : { texts: [...answer.texts] });
  expect(fit).toEqual(kept);
  expect(caseEvent.parse({ ...asked, answer: fit })).toBeDefined();
});

test('the key is told from other records of its name, and missing ones are left out', () => {
  const answer = (texts: string[]) => ({ type: 'records' as const, texts });
  const records = keyRecords([
    { name: 'a', server: '', at, answer: answer(['site-verification=1', 'v=DKIM1; k=rsa; p=AA']) },
    { name: 'b', server: '', at, answer: answer(['something else']) },
    { name: 'c', server: '', at, answer: { type: 'no-name' } },
  ]);
  expect([...records]).toEqual([['a', 'v=DKIM1; k=rsa; p=AA']]);
  expect(keyRecords().size).toBe(0);
});
