import * as z from 'zod';
import { phaseIds } from '../playbook/phases.ts';
import { questionIds } from '../playbook/questions.ts';
import { replyKinds } from '../playbook/replies.ts';
import { troubleKinds } from '../playbook/troubles.ts';
import { short } from './shapes.ts';

const day = z.iso.date();
const dayOrNone = z.union([day, z.literal('')]);
/** A line that someone wrote; not blank. */
const line = z.string().trim().min(1).max(500);
const trouble = { trouble: short, kind: z.enum(troubleKinds) };

/** What the person decides about the checklist: answers, owners, days, own tasks, and what went wrong. */
export const playbookEvents = [
  /** No answers: the question is open again. */
  z.strictObject({
    type: z.literal('question-answered'),
    question: z.enum(questionIds),
    answers: z.array(z.string().max(40)).max(20),
  }),
  /** An empty owner or day takes it back. */
  z.strictObject({ type: z.literal('task-owner-set'), task: short, owner: z.string().trim().max(200) }),
  z.strictObject({ type: z.literal('task-day-set'), task: short, day: dayOrNone }),
  /** It lies with somebody else; `until` is the day on which to ask again. */
  z.strictObject({ type: z.literal('task-waits'), task: short, on: line, until: day.optional() }),
  z.strictObject({ type: z.literal('task-added'), task: short, title: line, phase: z.enum(phaseIds) }),
  z.strictObject({ type: z.literal('task-renamed'), task: short, title: line }),
  z.strictObject({ type: z.literal('task-removed'), task: short }),
  z.strictObject({ type: z.literal('task-put-back'), task: short }),
  z.strictObject({
    type: z.literal('trouble-met'),
    ...trouble,
    day,
    note: z.string().max(2_000),
  }),
  /** What went to and fro with whoever has to agree: asked of us, sent by us, answered by them. */
  z.strictObject({
    type: z.literal('reply-noted'),
    reply: short,
    task: short,
    kind: z.enum(replyKinds),
    who: line,
    day,
    text: z.string().trim().min(1).max(2_000),
  }),
  z.strictObject({ type: z.literal('reply-taken-back'), reply: short, task: short }),
  z.strictObject({ type: z.literal('trouble-settled'), ...trouble, how: line }),
  z.strictObject({ type: z.literal('trouble-reopened'), ...trouble }),
  z.strictObject({ type: z.literal('trouble-taken-back'), ...trouble }),
] as const;
