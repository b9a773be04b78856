import { describe, expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import type { CaseEvent } from '../events/index.ts';
import { stateOf } from '../state.ts';
import { lawsOf } from './laws.ts';
import { letterValues } from './values.ts';

const stateAfter = (...events: CaseEvent[]) =>
  stateOf(
    events.map((event, index) => ({ ...event, seq: index + 1, at: '2026-06-01T00:00:00.000Z' })),
    [],
    [],
    [],
  );
const valuesAfter = (...events: CaseEvent[]) =>
  letterValues(
    {
      case: { account: { id: '4711', region: 'x', host: 'crm.example' } },
      ...{ site: hubspot, state: stateAfter(...events), today: '2026-06-15' },
    },
    {},
    'en',
  );

describe('what a letter is filled from', () => {
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

test('rules are cited for where the people in the data are', () => {
  const lawsFor = (...answers: string[]) => [
    ...lawsOf(stateAfter({ type: 'question-answered', question: 'regions', answers }).plan),
  ];
  expect(lawsFor('uk')).toEqual(['uk-gdpr']);
  expect(lawsFor('eu', 'uk', 'cn')).toEqual(['pipl', 'gdpr', 'uk-gdpr']);
  expect(lawsFor('us')).toEqual([]);
});
