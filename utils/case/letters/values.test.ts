import { describe, expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import type { Field } from '../contract/terms.ts';
import type { CaseEvent } from '../events/index.ts';
import { stateOf } from '../state.ts';
import type { LetterKind } from './kinds.ts';
import { lawsOf } from './laws.ts';
import type { Template } from './template.ts';
import { templates } from './templates/index.ts';
import { letterValues } from './values.ts';

const stateAfter = (...events: CaseEvent[]) =>
  stateOf(
    events.map((event, index) => ({ ...event, seq: index + 1, at: '2026-06-01T00:00:00.000Z' })),
    [],
    [],
    [],
  );
const valuesFor = (about: Template['about'], ...events: CaseEvent[]) =>
  letterValues(
    {
      case: { account: { id: '4711', region: 'x', host: 'crm.example' } },
      ...{ site: hubspot, state: stateAfter(...events), today: '2026-06-15' },
    },
    { about },
    'en',
  );
const valuesAfter = (...events: CaseEvent[]) => valuesFor(undefined, ...events);
const term = (field: Field, value: unknown): CaseEvent =>
  ({ type: 'contract-term-set', term: { field, value }, source: { type: 'person' } }) as CaseEvent;
const sent = (kind: LetterKind, day: string, answerBy?: string): CaseEvent[] => [
  { ...{ type: 'letter-written', letter: kind, kind, subject: kind, language: 'en', address: '', text: 'x' } },
  {
    ...{ type: 'letter-sent', letter: kind, subject: kind, day, way: 'courier', sha256: 'ab'.repeat(32) },
    ...(answerBy && { answerBy }),
  },
];

describe('what a letter is filled from', () => {
  test('the day on which the contract ended by the notice, not that of the renewal to which the letter objects', () => {
    const terms = [term('end', '2026-05-31'), term('renewal', 'renews'), term('term', { n: 12, unit: 'months' })];
    expect(valuesAfter(...terms).end).toBe('2027-05-31');
    expect(valuesAfter(...terms, ...sent('non-renewal', '2026-02-01')).end).toBe('2026-05-31');
  });

  test('an end of month or a day after the notice, where that is how the contract ends', () => {
    const notice = [term('end', '2027-03-15'), term('notice', { n: 14, unit: 'days' })];
    expect(valuesAfter(...notice, term('endsOn', 'month-end')).end).toBe('2026-06-30');
    expect(valuesAfter(...notice, term('endsOn', 'any-day')).end).toBe('2026-06-29');
    expect(valuesAfter(...notice, term('endsOn', 'any-day'), ...sent('termination', '2026-06-01')).end).toBe(
      '2026-06-15',
    );
    expect(valuesAfter(term('end', '2026-05-31')).end).toBeUndefined();
  });

  test('an objection speaks of the notice, a reminder of what the vendor has left unanswered longest', () => {
    const letters = [
      ...sent('non-renewal', '2026-02-01', '2026-02-15'),
      { type: 'letter-answered', letter: 'non-renewal', subject: 'x', day: '2026-02-10', who: 'Support' } as CaseEvent,
      ...sent('refund', '2026-04-01', '2026-05-01'),
      ...sent('data', '2026-04-02', '2026-04-20'),
      ...sent('staff', '2026-06-01'),
    ];
    expect(valuesFor('notice', ...letters)).toMatchObject({ sentOn: '2026-02-01', reference: 'non-renewal' });
    expect(valuesFor('unanswered', ...letters)).toMatchObject({ sentOn: '2026-04-02', reference: 'data' });
    expect(valuesFor('unanswered', ...sent('staff', '2026-06-01')).reference).toBeUndefined();
    expect(templates.objection.about).toBe('notice');
  });

  test('the days of trouble, the last of each kind', () => {
    const met = (kind: 'renewed' | 'cancel-refused' | 'offer-accepted', day: string): CaseEvent => ({
      ...{ type: 'trouble-met', trouble: `${kind} ${day}`, kind, day, note: '' },
    });
    expect(
      valuesAfter(
        met('renewed', '2026-05-01'),
        met('renewed', '2026-06-01'),
        met('cancel-refused', '2026-05-02'),
        met('offer-accepted', '2026-05-03'),
      ),
    ).toMatchObject({ renewedOn: '2026-06-01', refusedOn: '2026-05-02', acceptedOn: '2026-05-03' });
    expect(valuesAfter().renewedOn).toBeUndefined();
  });

  test('what of the refund is still to come', () => {
    const money = { day: '2026-06-01', currency: 'EUR' };
    const promised: CaseEvent = { type: 'money-refund-promised', amount: '1250.50', ...money };
    const received: CaseEvent = { type: 'money-refund-received', amount: '250', way: 'transfer', ...money };
    expect(valuesAfter(promised).amount).toBe('€1,250.50');
    expect(valuesAfter(promised, received).amount).toBe('€1,000.50');
    expect(valuesAfter().amount).toBeUndefined();
  });
});

test('the EU Data Act is cited for a company in the EU that goes on to another system', () => {
  const none: CaseEvent = { type: 'question-answered', question: 'next', answers: ['none'] };
  expect([...lawsOf(stateAfter(term('ownSeat', 'eu')))]).toEqual(['data-act']);
  expect([...lawsOf(stateAfter(term('ownSeat', 'eu'), none))]).toEqual([]);
  expect([...lawsOf(stateAfter(term('ownSeat', 'uk')))]).toEqual([]);
});

test('rules are cited for where the people in the data are', () => {
  const lawsFor = (...answers: string[]) => [
    ...lawsOf(stateAfter({ type: 'question-answered', question: 'regions', answers })),
  ];
  expect(lawsFor('uk')).toEqual(['uk-gdpr']);
  expect(lawsFor('eu', 'uk', 'cn')).toEqual(['pipl', 'gdpr', 'uk-gdpr']);
  expect(lawsFor('us')).toEqual([]);
});
