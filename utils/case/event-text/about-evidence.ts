import { taskTitle } from '../playbook/index.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

export const aboutEvidenceTexts = {
  'evidence-attached': (event, site) =>
    say(
      { en: 'Evidence “{title}” attached to “{task}”.', 'zh-CN': '凭证“{title}”已关联到“{task}”。' },
      { title: same(event.title), task: taskTitle(event.task, site) },
    ),
  'evidence-detached': (event, site) =>
    say(
      { en: 'Evidence “{title}” no longer attached to “{task}”.', 'zh-CN': '凭证“{title}”不再关联到“{task}”。' },
      { title: same(event.title), task: taskTitle(event.task, site) },
    ),
  'evidence-described': (event) =>
    event.was === event.title
      ? say(
          { en: 'Evidence “{title}” described: {words}', 'zh-CN': '凭证“{title}”的说明：{words}' },
          { title: same(event.title), words: same(event.description || '–') },
        )
      : say(
          {
            en: 'Evidence “{was}” is now called “{title}”. {words}',
            'zh-CN': '凭证“{was}”改名为“{title}”。{words}',
          },
          { was: same(event.was), title: same(event.title), words: same(event.description) },
        ),
  'mail-key-asked': (event) =>
    say(
      {
        en: 'Key {name} of the email “{title}” asked for at {server}: {answer}.',
        'zh-CN': '为邮件“{title}”向 {server} 查询密钥 {name}：{answer}。',
      },
      {
        title: same(event.title),
        name: same(event.name),
        server: same(event.server),
        answer: answers[event.answer.type],
      },
    ),
  'redaction-made': (event) =>
    event.places === 0
      ? say(
          {
            en: '{part} of “{title}” is left out of redacted copies.',
            'zh-CN': '“{title}”的 {part} 不放入遮盖副本。',
          },
          { part: same(event.part), title: same(event.title) },
        )
      : say(
          {
            en: 'Redacted copy made of {part} of “{title}”; places blacked out: {places}.',
            'zh-CN': '已为“{title}”的 {part} 制作遮盖副本，共遮盖 {places} 处。',
          },
          { part: same(event.part), title: same(event.title), places: same(String(event.places)) },
        ),
  'redaction-removed': (event) =>
    say(
      { en: 'Redacted copy of {part} of “{title}” removed.', 'zh-CN': '已撤销“{title}”中 {part} 的遮盖副本。' },
      { part: same(event.part), title: same(event.title) },
    ),
} satisfies Partial<EventTexts>;

const answers = {
  records: { en: 'found', 'zh-CN': '已找到' },
  'no-name': { en: 'no such name exists', 'zh-CN': '没有这个名称' },
  'no-record': { en: 'there is no key under this name', 'zh-CN': '该名称下没有记录' },
  failed: { en: 'the server couldn’t find out', 'zh-CN': '服务器未能查到' },
} as const;
