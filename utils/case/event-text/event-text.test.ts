import { describe, expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { stopReasons } from '../../page/guide-view.ts';
import { languages } from '../../text.ts';
import { type CaseEvent, caseEvent } from '../events/index.ts';
import { oneOfEach } from '../testing/practice.ts';
import { eventText } from './index.ts';

const textOf = (event: CaseEvent) => eventText({ ...event, seq: 1, at: '2026-01-01T00:00:00.000Z' }, hubspot);

/** Every answer that an event can hold has words of its own. */
const answers: CaseEvent[] = [
  ...(['yes', 'no', 'unknown'] as const).map((cancelled) => ({ ...oneOfEach['state-seen'], cancelled })),
  ...(['done', 'already', 'said-done', 'skipped'] as const).map((outcome) => ({ ...oneOfEach['guide-step'], outcome })),
  ...stopReasons.map((reason) => ({ ...oneOfEach['guide-stopped'], reason })),
  ...(['whole', 'doubtful', 'damaged', 'unreadable'] as const).map((verdict) => ({
    ...oneOfEach['file-checked'],
    verdict,
  })),
  ...(['page', 'person'] as const).map((by) => ({ ...oneOfEach['count-seen'], by })),
  { ...oneOfEach['change-seen'], day: '' },
  ...(['refused', 'let-in'] as const).map((outcome) => ({ ...oneOfEach['sign-in-tried'], outcome })),
];

describe('an event in words', () => {
  test('there is one of every type', () => {
    const types = caseEvent.options.map(({ shape }) => shape.type.value);
    expect(Object.keys(oneOfEach).toSorted()).toEqual(types.toSorted());
  });

  test.each(Object.values(oneOfEach).map((event) => [event.type, event] as const))('%s', (_type, event) => {
    const text = textOf(event);
    for (const language of languages) {
      expect(text[language]).toMatch(/\S/);
      expect(text[language]).not.toMatch(/\{\w*\}|undefined|\[object/);
    }
    expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('every answer is told from the others', () => {
    for (const language of languages) {
      const said = answers.map((event) => textOf(event)[language]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('names are the site’s, in the language of the sentence', () => {
    expect(textOf(oneOfEach['guide-started'])).toEqual({
      en: 'Guide started: Turn off renewal.',
      'zh-CN': '开始向导：关闭自动续订。',
    });
    expect(textOf(oneOfEach['count-seen'])).toEqual({
      en: 'The CRM’s list showed 482 contacts.',
      'zh-CN': 'CRM 列表显示联系人记录：482 条。',
    });
  });

  test('what a newer version wrote is told by its ids', () => {
    expect(textOf({ type: 'guide-step', guide: 'new', step: 'new-step', outcome: 'done' }).en).toContain('new-step');
    expect(textOf({ type: 'task-said-done', task: 'new-task' }).en).toContain('new-task');
  });

  test('a note that looks like a place in a text stays as it was written', () => {
    expect(textOf({ type: 'note-written', task: 'reason', text: '{task} $& {text}' }).en).toContain('{task} $& {text}');
  });
});
