import { after, again, type Entry, eventOf, lastAgain, lastOf, type Undo, type Undos } from './undo.ts';

type Word = 'task-said-done' | 'task-not-needed' | 'task-waits' | 'task-reopened';

/** What the person said of a task: the word before it, or none. */
const word: Undo<Entry<Word>> = {
  of: ({ task }) => `word ${task}`,
  back: ({ task }, earlier) => again(earlier) ?? { type: 'task-reopened', task },
};

const own = ({ task }: { task: string }) => `own task ${task}`;
const reply = ({ reply: id }: { reply: string }) => `reply ${id}`;
const trouble = ({ trouble: id }: { trouble: string }) => `trouble ${id}`;

export const playbookUndos = {
  'note-written': {
    of: ({ task }) => `note ${task}`,
    back: (entry, earlier) => again(earlier) ?? { ...eventOf(entry), text: '' },
  },
  'task-said-done': word,
  'task-not-needed': word,
  'task-waits': word,
  'task-reopened': word,
  'question-answered': {
    of: ({ question }) => `question ${question}`,
    back: (entry, earlier) => again(earlier) ?? { ...eventOf(entry), answers: [] },
  },
  'task-owner-set': {
    of: ({ task }) => `owner ${task}`,
    back: (entry, earlier) => again(earlier) ?? { ...eventOf(entry), owner: '' },
  },
  'task-day-set': {
    of: ({ task }) => `day ${task}`,
    back: (entry, earlier) => again(earlier) ?? { ...eventOf(entry), day: '' },
  },
  'task-added': { of: own, back: ({ task }) => ({ type: 'task-removed', task }) },
  'task-put-back': {
    of: own,
    back: ({ task }, earlier) => after(earlier, 'task-removed', { type: 'task-removed', task }),
  },
  'task-removed': { of: own, back: ({ task }) => ({ type: 'task-put-back', task }) },
  'task-renamed': {
    of: own,
    back: (entry, earlier) => {
      const named = earlier.findLast((each) => each.type === 'task-added' || each.type === 'task-renamed');
      return named && { ...eventOf(entry), title: named.title };
    },
  },
  'reply-noted': { of: reply, back: ({ reply: id, task }) => ({ type: 'reply-taken-back', reply: id, task }) },
  'reply-taken-back': { of: reply, back: (_, earlier) => lastAgain(earlier, 'reply-noted') },
  'trouble-met': {
    of: trouble,
    back: ({ trouble: id, kind }, earlier) =>
      earlier.length === 0 || earlier.at(-1)?.type === 'trouble-taken-back'
        ? { type: 'trouble-taken-back', trouble: id, kind }
        : undefined,
  },
  'trouble-taken-back': {
    of: trouble,
    back: (_, earlier) => {
      const there = earlier.findLast(({ type }) => type === 'trouble-met' || type === 'trouble-taken-back');
      // One that was settled would come back unsettled.
      const settled = earlier.at(-1)?.type === 'trouble-settled';
      return there?.type === 'trouble-met' && !settled ? eventOf(there) : undefined;
    },
  },
  'trouble-settled': {
    of: trouble,
    back: ({ trouble: id, kind }) => ({ type: 'trouble-reopened', trouble: id, kind }),
  },
  'trouble-reopened': {
    of: trouble,
    back: (_, earlier) => {
      const settled = earlier.at(-1)?.type === 'trouble-settled' ? lastOf(earlier, 'trouble-settled') : undefined;
      return settled && eventOf(settled);
    },
  },
} satisfies Undos;
