import { expect, test } from 'vitest';
import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import { stateOf } from '../state.ts';
import { emptyLines, missingDepartments, usualLines } from './usual-lines.ts';

const stateAfter = (...events: CaseEvent[]) =>
  stateOf(
    events.map((event, index): LoggedEvent => ({ ...event, seq: index + 1, at: '2026-06-01T00:00:00.000Z' })),
    [],
    [],
    [],
  );
const kinds = (...events: CaseEvent[]) =>
  usualLines('department', stateAfter(...events)).map((line) => 'kind' in line && line.kind);
const uses = (...answers: string[]): CaseEvent => ({ type: 'question-answered', question: 'users', answers });

test('departments begin with those that use the CRM, and with the usual ones while nobody said which', () => {
  expect(kinds()).toEqual(['sales', 'service', 'marketing', 'finance']);
  expect(kinds(uses('finance', 'other'))).toEqual(['finance', 'own']);
});

test('what was answered later and has no line is missing', () => {
  const sales: CaseEvent = { type: 'line-set', line: 'l', values: emptyLines.department };
  expect(missingDepartments(stateAfter(sales, uses('sales', 'service')))).toEqual(['service']);
  expect(missingDepartments(stateAfter(sales))).toEqual([]);
});

test('ways in begin with one of each kind', () => {
  const access = usualLines('access', stateAfter()).map((line) => 'kind' in line && line.kind);
  expect(access).toEqual(['token', 'app', 'integration', 'sso', 'mobile']);
});
