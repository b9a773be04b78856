import { customerRecords } from './customer-results.ts';
import type { CaseEvent } from './events/index.ts';
import type { CaseState } from './state.ts';

/**
 * The event that takes another one back: written after it, the checklist is as it was before.
 * @param event about to be written
 * @param before the state without it
 * @returns undefined where nothing has to, or can, be taken back
 */
export function undoOf(event: CaseEvent, before: CaseState): CaseEvent | undefined {
  const { plan } = before;
  switch (event.type) {
    case 'note-written':
      return { ...event, text: before.notes.get(event.task) ?? '' };
    case 'task-said-done':
    case 'task-not-needed':
    case 'task-waits':
    case 'task-reopened':
      return wordOn(event.task, before);
    case 'question-answered':
      return { ...event, answers: [...(plan.answers.get(event.question) ?? [])] };
    case 'task-owner-set':
      return { ...event, owner: plan.owners.get(event.task) ?? '' };
    case 'task-day-set':
      return { ...event, day: plan.days.get(event.task) ?? '' };
    case 'task-added':
    case 'task-put-back':
      return { type: 'task-removed', task: event.task };
    case 'task-removed':
      return { type: 'task-put-back', task: event.task };
    case 'task-renamed': {
      const title = plan.own.find(({ id }) => id === event.task)?.title;
      return title === undefined ? undefined : { ...event, title };
    }
    case 'reply-noted':
      return { type: 'reply-taken-back', reply: event.reply, task: event.task };
    case 'reply-taken-back': {
      const reply = plan.replies.get(event.task)?.find(({ id }) => id === event.reply);
      if (!reply) return undefined;
      const { id, ...noted } = reply;
      return { type: 'reply-noted', reply: id, task: event.task, ...noted };
    }
    case 'trouble-met':
      return { type: 'trouble-taken-back', trouble: event.trouble, kind: event.kind };
    case 'trouble-settled':
      return { type: 'trouble-reopened', trouble: event.trouble, kind: event.kind };
    case 'trouble-reopened': {
      const how = plan.troubles.find(({ id }) => id === event.trouble)?.settled;
      return how === undefined ? undefined : { type: 'trouble-settled', trouble: event.trouble, kind: event.kind, how };
    }
    case 'trouble-taken-back': {
      const trouble = plan.troubles.find(({ id }) => id === event.trouble);
      if (!trouble) return undefined;
      return { type: 'trouble-met', trouble: event.trouble, kind: event.kind, day: trouble.day, note: trouble.note };
    }
    case 'customer-record': {
      const records = customerRecords(before.events, event.list);
      const values = new Set(event.rows.map((row) => records.get(row)?.[event.field] ?? ''));
      const [value = '', ...others] = values;
      // Many at once are only those that had none.
      return others.length === 0 ? { ...event, value } : undefined;
    }
    default:
      return undefined;
  }
}

/** What the person said of a task, as the event that says it. */
function wordOn(task: string, { said }: CaseState): CaseEvent {
  const word = said.get(task);
  switch (word?.type) {
    case undefined:
      return { type: 'task-reopened', task };
    case 'done':
      return { type: 'task-said-done', task };
    case 'not-needed':
      return { type: 'task-not-needed', task, reason: word.reason };
    case 'waiting':
      return { type: 'task-waits', task, on: word.on, until: word.until };
    default:
      return word satisfies never;
  }
}
