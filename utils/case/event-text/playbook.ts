import type { Text } from '../../text.ts';
import { phases } from '../playbook/phases.ts';
import { type QuestionId, questions } from '../playbook/questions.ts';
import { replyNames } from '../playbook/replies.ts';
import { troubleName } from '../playbook/troubles.ts';
import type { EventTexts } from './event-texts.ts';
import { listed, same, say } from './say.ts';

export const playbookTexts = {
  'question-answered': ({ question, answers }) =>
    answers.length === 0
      ? say(
          { en: '“{question}” left open.', 'zh-CN': '“{question}”改为未回答。' },
          { question: questionOf(question).ask },
        )
      : say(
          { en: '“{question}” {answers}.', 'zh-CN': '“{question}”{answers}。' },
          { question: questionOf(question).ask, answers: answersOf(question, answers) },
        ),
  'task-owner-set': ({ task, owner }, _site, taskName) =>
    owner === ''
      ? say({ en: '“{task}” no longer has an owner.', 'zh-CN': '“{task}”不再有负责人。' }, { task: taskName(task) })
      : say(
          { en: '“{task}” is assigned to {owner}.', 'zh-CN': '“{task}”由{owner}负责。' },
          { task: taskName(task), owner: same(owner) },
        ),
  'task-day-set': ({ task, day }, _site, taskName) =>
    day === ''
      ? say(
          { en: '“{task}” no longer has its own due date.', 'zh-CN': '“{task}”不再限定日期。' },
          { task: taskName(task) },
        )
      : say(
          { en: '“{task}” is due by {day}.', 'zh-CN': '“{task}”须在 {day} 前完成。' },
          { task: taskName(task), day: same(day) },
        ),
  'task-waits': ({ task, on, until }, _site, taskName) =>
    until === undefined
      ? say(
          { en: '“{task}” is waiting for {on}.', 'zh-CN': '“{task}”等待{on}答复。' },
          { task: taskName(task), on: same(on) },
        )
      : say(
          { en: '“{task}” is waiting for {on}, until {until}.', 'zh-CN': '“{task}”等待{on}答复，至 {until}。' },
          { task: taskName(task), on: same(on), until: same(until) },
        ),
  'task-added': ({ title, phase }) =>
    say(
      { en: 'Own task added to “{phase}”: {title}', 'zh-CN': '在“{phase}”中自行添加任务：{title}' },
      { phase: phases.find(({ id }) => id === phase)?.name ?? same(phase), title: same(title) },
    ),
  'task-renamed': ({ title }) =>
    say({ en: 'Own task is now called: {title}', 'zh-CN': '自行添加的任务改名为：{title}' }, { title: same(title) }),
  'task-removed': ({ task }, _site, taskName) =>
    say({ en: 'Own task “{task}” removed.', 'zh-CN': '已移除自行添加的任务“{task}”。' }, { task: taskName(task) }),
  'task-put-back': ({ task }, _site, taskName) =>
    say({ en: 'Own task “{task}” put back.', 'zh-CN': '已恢复自行添加的任务“{task}”。' }, { task: taskName(task) }),
  'reply-noted': ({ task, kind, who, day, text }, _site, taskName) =>
    say(
      { en: '“{task}”, {day}, {who}: {kind}. {text}', 'zh-CN': '“{task}”，{day}，{who}：{kind}。{text}' },
      { task: taskName(task), day: same(day), who: same(who), kind: replyNames[kind], text: same(text) },
    ),
  'reply-taken-back': ({ task }, _site, taskName) =>
    say(
      { en: '“{task}”: a note about an answer was undone.', 'zh-CN': '“{task}”：已撤回一条往来记录。' },
      { task: taskName(task) },
    ),
  'trouble-met': ({ kind, day, note }) =>
    say(
      { en: 'Trouble on {day}: {kind}. {note}', 'zh-CN': '{day} 出现问题：{kind}。{note}' },
      { day: same(day), kind: troubleName(kind), note: same(note) },
    ),
  'trouble-settled': ({ kind, how }) =>
    say(
      { en: 'Settled: {kind}. {how}', 'zh-CN': '问题已解决：{kind}。{how}' },
      { kind: troubleName(kind), how: same(how) },
    ),
  'trouble-reopened': ({ kind }) =>
    say({ en: 'Not settled after all: {kind}.', 'zh-CN': '问题并未解决：{kind}。' }, { kind: troubleName(kind) }),
  'trouble-taken-back': ({ kind }) =>
    say(
      { en: 'Recorded by mistake, now removed: {kind}.', 'zh-CN': '误记，已撤回：{kind}。' },
      { kind: troubleName(kind) },
    ),
} satisfies Partial<EventTexts>;

function questionOf(id: QuestionId) {
  const question = questions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return question;
}

/** What was answered, in words; an answer that a newer version knows by its id. */
function answersOf(question: QuestionId, answers: readonly string[]): Text {
  const options: readonly { id: string; name: Text }[] = questionOf(question).options;
  const names = answers.map((answer) => options.find(({ id }) => id === answer)?.name ?? same(answer));
  return listed(names);
}
