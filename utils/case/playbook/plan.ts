import type { LoggedEvent } from '../events/index.ts';
import type { Phase } from './phases.ts';
import type { AnswerTo, QuestionId } from './questions.ts';
import type { ReplyKind } from './replies.ts';
import type { TroubleKind } from './troubles.ts';

/** A task that the person added. */
export interface OwnTask {
  id: string;
  title: string;
  phase: Phase;
}

/** Something that went wrong, from the day it did until it is settled. */
export interface Trouble {
  id: string;
  kind: TroubleKind;
  /** When it was noted, `2026-05-06T08:00:00.000Z`. */
  at: string;
  /** `2026-05-06`. */
  day: string;
  note: string;
  /** How it ended; absent while it lasts. */
  settled?: string;
}

/** Something that went to and fro with whoever has to agree. */
export interface Reply {
  id: string;
  kind: ReplyKind;
  who: string;
  /** `2026-05-06`. */
  day: string;
  text: string;
}

/** What the person decided about the checklist itself. */
export interface Plan {
  answers: ReadonlyMap<QuestionId, readonly string[]>;
  /** Who does a task, by its id. */
  owners: ReadonlyMap<string, string>;
  /** The day that the person set for a task, `2026-05-06`, by its id. */
  days: ReadonlyMap<string, string>;
  /** In the order in which they were added; a removed one is in `removed`. */
  own: readonly OwnTask[];
  removed: readonly OwnTask[];
  troubles: readonly Trouble[];
  /** By the id of their task, in the order in which they were noted. */
  replies: ReadonlyMap<string, readonly Reply[]>;
}

/** Folds what a log says of the checklist. */
export function planOf(events: readonly LoggedEvent[]): Plan {
  const answers = new Map<QuestionId, readonly string[]>();
  const owners = new Map<string, string>();
  const days = new Map<string, string>();
  const tasks = new Map<string, OwnTask & { removed: boolean }>();
  const troubles = new Map<string, Trouble>();
  const replies = new Map<string, readonly Reply[]>();
  for (const event of events) {
    switch (event.type) {
      case 'question-answered':
        setOrDelete(answers, event.question, event.answers.length > 0 ? event.answers : undefined);
        break;
      case 'task-owner-set':
        setOrDelete(owners, event.task, event.owner || undefined);
        break;
      case 'task-day-set':
        setOrDelete(days, event.task, event.day || undefined);
        break;
      case 'task-added':
        tasks.set(event.task, { id: event.task, title: event.title, phase: event.phase, removed: false });
        break;
      case 'task-renamed':
        change(tasks, event.task, { title: event.title });
        break;
      case 'task-removed':
        change(tasks, event.task, { removed: true });
        break;
      case 'task-put-back':
        change(tasks, event.task, { removed: false });
        break;
      case 'reply-noted': {
        const { reply: id, task, kind, who, day, text } = event;
        replies.set(task, [...(replies.get(task) ?? []), { id, kind, who, day, text }]);
        break;
      }
      case 'reply-taken-back':
        replies.set(
          event.task,
          (replies.get(event.task) ?? []).filter(({ id }) => id !== event.reply),
        );
        break;
      case 'trouble-met': {
        const { trouble: id, kind, at, day, note } = event;
        troubles.set(id, { id, kind, at, day, note });
        break;
      }
      case 'trouble-settled':
        change(troubles, event.trouble, { settled: event.how });
        break;
      case 'trouble-reopened':
        change(troubles, event.trouble, { settled: undefined });
        break;
      case 'trouble-taken-back':
        troubles.delete(event.trouble);
        break;
    }
  }
  const ofTasks = (wanted: boolean) =>
    [...tasks.values()].filter(({ removed }) => removed === wanted).map(({ removed: _, ...task }) => task);
  return {
    answers,
    owners,
    days,
    own: ofTasks(false),
    removed: ofTasks(true),
    troubles: [...troubles.values()],
    replies,
  };
}

/** Whether the person gave this answer. What was not asked or left open is no answer. */
export function answered<Id extends QuestionId>({ answers }: Plan, question: Id, answer: AnswerTo<Id>): boolean {
  return answers.get(question)?.includes(answer) ?? false;
}

function setOrDelete<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function change<V extends object>(map: Map<string, V>, key: string, part: Partial<V>): void {
  const before = map.get(key);
  if (before) map.set(key, { ...before, ...part });
}
