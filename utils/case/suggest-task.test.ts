import { expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { mailTopics } from '../evidence/mail-topics/topics.ts';
import { aboutEvidence } from './about-evidence.ts';
import { tasksOf } from './playbook/index.ts';
import type { Evidence } from './rows/evidence.ts';
import { stateOf } from './state.ts';
import { suggestedTask } from './suggest-task.ts';

const tasks = tasksOf(hubspot, stateOf([], [], [], []));
const nothing = aboutEvidence([]);
const mail = (looksLike?: unknown): Evidence => ({
  ...{ id: 'e', caseId: 'c', kind: 'mail', title: 'x', at: '2026-01-01T00:00:00.000Z', places: [], parts: [] },
  record: { looksLike },
});

test.each(mailTopics)('a mail about the %s is suggested for a task of the checklist', (topic) => {
  expect(suggestedTask(mail(topic), nothing, tasks)).toMatchObject({ topic, task: { title: expect.anything() } });
});

test('a confirmation proves the task of the mail, a final invoice the bill', () => {
  expect(suggestedTask(mail('confirmation'), nothing, tasks)?.task.id).toBe('mail');
  expect(suggestedTask(mail('final-invoice'), nothing, tasks)?.task.id).toBe('bill');
});

test('nothing is suggested for what looks like nothing, for unknown tasks, and once the person has decided', () => {
  expect(suggestedTask(mail(), nothing, tasks)).toBeUndefined();
  expect(suggestedTask(mail('from-the-future'), nothing, tasks)).toBeUndefined();
  expect(suggestedTask(mail('export'), nothing, [])).toBeUndefined();
  const decided = aboutEvidence([
    ...[{ type: 'evidence-detached', evidence: 'e', title: 'x', task: 'mail', seq: 1, at: '' } as const],
  ]);
  expect(suggestedTask(mail('confirmation'), decided, tasks)).toBeUndefined();
});
