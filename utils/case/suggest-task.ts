import { type MailTopic, mailTopics } from '../evidence/mail-topics/topics.ts';
import type { AboutEvidence } from './about-evidence.ts';
import type { Evidence } from './db.ts';
import type { Task } from './playbook/index.ts';

/** The task that a mail of each kind proves; the first that the case's checklist has. */
const provenBy: Record<MailTopic, readonly string[]> = {
  confirmation: ['mail'],
  refund: ['refund', 'bill'],
  'final-invoice': ['bill'],
  deletion: ['deletion', 'mail'],
  answer: ['answer', 'notice', 'mail'],
  export: ['export'],
};

/** A task that a piece of evidence may prove, and what the piece looks like. */
export interface Suggestion {
  topic: MailTopic;
  task: Task;
}

/** What a piece seems to prove, by what its subject, sender and text looked like; only until the person has decided. */
export function suggestedTask({ id, record }: Evidence, about: AboutEvidence, tasks: Task[]): Suggestion | undefined {
  const topic = mailTopics.find((one) => one === record.looksLike);
  if (topic === undefined || about.decided.has(id)) return undefined;
  const task = provenBy[topic].map((wanted) => tasks.find((one) => one.id === wanted)).find(Boolean);
  return task && { topic, task };
}
