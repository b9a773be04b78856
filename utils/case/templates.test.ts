import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { type CaseView, caseView, openCase } from './cases.ts';
import { db } from './db.ts';
import { append } from './log.ts';
import { applyTemplate, removeTemplate, saveTemplate, templatesOf } from './templates.ts';
import { freshCase } from './testing/practice.ts';

let view: CaseView;
const viewOf = async (id: string) => {
  const read = await caseView(id);
  if (!read) throw new Error('There is no case.');
  return read;
};

beforeEach(async () => {
  const { id } = await freshCase();
  await append(id, { type: 'task-added', task: 'own-1', title: 'Return the phones', phase: 'switch-off' });
  await append(id, { type: 'task-owner-set', task: 'own-1', owner: 'Sample' });
  await append(id, { type: 'task-owner-set', task: 'bill', owner: 'Finance' });
  await append(id, { type: 'question-answered', question: 'term', answers: ['fixed'] });
  await append(id, { type: 'note-written', task: 'reason', text: 'Only of this customer.' });
  await append(id, { type: 'task-day-set', task: 'bill', day: '2026-12-01' });
  view = await viewOf(id);
});

test('a case that begins with a template has its tasks, owners and answers, and nothing of the other customer', async () => {
  const template = await saveTemplate(view, '  Service firm ');
  expect(JSON.stringify(template)).not.toContain('Only of this');
  const next = await openCase(hubspot, { id: '12', region: 'na1', host: 'app.hubspot.com' }, 'test');
  await applyTemplate(next.id, template);
  const { state, tasks } = await viewOf(next.id);
  expect(tasks.find(({ own }) => own)).toMatchObject({ title: { en: 'Return the phones' }, owner: 'Sample' });
  expect(tasks.find(({ id }) => id === 'bill')).toMatchObject({ owner: 'Finance', due: undefined });
  expect(state.plan.answers).toEqual(view.state.plan.answers);
  expect(state.notes.size).toBe(0);
});

test('a template of a case for ending customers’ contracts says so', async () => {
  const open = { ...view.case, purpose: 'terminate' } as const;
  expect(await saveTemplate({ ...view, case: open }, 'C')).toMatchObject({ purpose: 'terminate' });
  expect(await saveTemplate(view, 'D')).not.toHaveProperty('purpose');
});

test('templates stand by name, and a deleted one can be put back', async () => {
  await saveTemplate(view, 'B');
  const template = await saveTemplate(view, 'A');
  expect((await templatesOf()).map(({ name }) => name)).toEqual(['A', 'B']);
  const putBack = await removeTemplate(template);
  expect(await db.templates.count()).toBe(1);
  await putBack();
  expect(await db.templates.get(template.id)).toEqual(template);
});
