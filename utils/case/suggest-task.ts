import { type MailTopic, mailTopics } from '../evidence/mail-topics/topics.ts';
import type { AboutEvidence } from './about-evidence.ts';
import type { Task } from './playbook/index.ts';
import type { Evidence } from './rows/evidence.ts';

/** What a piece looks like: a mail by its words, a page by what it was kept for. */
export type Topic = MailTopic | 'sign-in';

/** The task that a piece of each kind proves; the first that the case's checklist has. */
const provenBy: Record<Topic, readonly string[]> = {
  confirmation: ['mail'],
  refund: ['refund', 'bill'],
  'final-invoice': ['bill'],
  deletion: ['deletion', 'mail'],
  answer: ['answer', 'notice', 'mail'],
  export: ['export'],
  'sign-in': ['sign-in'],
};

/** A task that a piece of evidence may prove, and what the piece looks like. */
export interface Suggestion {
  topic: Topic;
  task: Task;
}

/** What a piece seems to prove; only until the person has decided. */
export function suggestedTask({ id, record }: Evidence, about: AboutEvidence, tasks: Task[]): Suggestion | undefined {
  const topic = record.keptFor === 'sign-in' ? 'sign-in' : mailTopics.find((one) => one === record.looksLike);
  if (topic === undefined || about.decided.has(id)) return undefined;
  const task = provenBy[topic].map((wanted) => tasks.find((one) => one.id === wanted)).find(Boolean);
  return task && { topic, task };
}
