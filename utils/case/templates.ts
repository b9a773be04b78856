import type { CaseView } from './cases.ts';
import { db } from './db.ts';
import type { CaseEvent } from './events/index.ts';
import { append } from './log.ts';
import type { Phase, Purpose } from './playbook/phases.ts';
import type { QuestionId } from './playbook/questions.ts';

/** What one case has in common with the next: a service firm's own tasks, answers and owners. No dates, notes or records. */
export interface Template {
  id: string;
  name: string;
  savedAt: string;
  /** What its case was for; left out where that is leaving. */
  purpose?: Purpose;
  tasks: { title: string; phase: Phase; owner?: string }[];
  answers: { question: QuestionId; answers: string[] }[];
  /** Of the playbook's tasks, by their ids. */
  owners: { task: string; owner: string }[];
}

export const longestTemplateName = 200;

/** All templates, by name. */
export async function templatesOf(): Promise<Template[]> {
  return (await db.templates.toArray()).toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Saves what a case has of its own as a template. */
export async function saveTemplate({ case: { purpose }, state: { plan } }: CaseView, name: string): Promise<Template> {
  const own = new Set(plan.own.map(({ id }) => id));
  const template: Template = {
    id: crypto.randomUUID(),
    name: name.trim().slice(0, longestTemplateName),
    savedAt: new Date().toISOString(),
    ...(purpose && { purpose }),
    tasks: plan.own.map(({ id, title, phase }) => {
      const owner = plan.owners.get(id);
      return { title, phase, ...(owner === undefined ? {} : { owner }) };
    }),
    answers: [...plan.answers].map(([question, answers]) => ({ question, answers: [...answers] })),
    owners: [...plan.owners].flatMap(([task, owner]) => (own.has(task) ? [] : { task, owner })),
  };
  await db.templates.add(template);
  return template;
}

/** Deletes a template; cases that began with it stay as they are. Answers what puts it back. */
export async function removeTemplate(template: Template): Promise<() => Promise<unknown>> {
  await db.templates.delete(template.id);
  return () => db.templates.put(template);
}

/** Writes what a template says into the log of a case that was just opened. */
export async function applyTemplate(caseId: string, { tasks, answers, owners }: Template): Promise<void> {
  const ofTasks = tasks.flatMap(({ title, phase, owner }): CaseEvent[] => {
    const task = `own-${crypto.randomUUID()}`;
    const added: CaseEvent = { type: 'task-added', task, title, phase };
    return owner === undefined ? [added] : [added, { type: 'task-owner-set', task, owner }];
  });
  const events: CaseEvent[] = [
    ...answers.map((answer): CaseEvent => ({ type: 'question-answered', ...answer })),
    ...owners.map((owner): CaseEvent => ({ type: 'task-owner-set', ...owner })),
    ...ofTasks,
  ];
  for (const event of events) await append(caseId, event);
}
