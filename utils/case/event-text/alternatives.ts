import { usualCriteria } from '../alternatives/criteria.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

const named = ({ name }: { name: string }) => ({ name: same(name) });

/** What a criterion is called; one of the person's own by the name that the event has, else by its id. */
const criterionName = (id: string, name?: string) =>
  usualCriteria.find((criterion) => criterion.id === id)?.name ?? same(name ?? id);

export const alternativesTexts = {
  'alternative-set': (event) =>
    say({ en: 'Compared as a replacement: {name}.', 'zh-CN': '列为替代方案：{name}。' }, named(event)),
  'alternative-removed': (event) =>
    say({ en: 'No longer compared: {name}.', 'zh-CN': '不再比较：{name}。' }, named(event)),
  'alternative-put-back': (event) =>
    say({ en: 'Compared again: {name}.', 'zh-CN': '重新列入比较：{name}。' }, named(event)),
  'criterion-set': (event) =>
    say(
      { en: 'In the comparison “{name}” counts {weight}.', 'zh-CN': '比较项“{name}”的权重为 {weight}。' },
      { name: criterionName(event.criterion, event.name), weight: same(String(event.weight)) },
    ),
  'criterion-removed': (event) =>
    say(
      { en: 'No longer compared by: {name}.', 'zh-CN': '不再作为比较项：{name}。' },
      { name: criterionName(event.criterion, event.name) },
    ),
  'score-set': (event) =>
    event.score === null
      ? say({ en: 'Score removed: {name}.', 'zh-CN': '已撤回评分：{name}。' }, { name: criterionName(event.criterion) })
      : say(
          { en: 'Scored: {name}, {score} of 5.', 'zh-CN': '已评分：{name}，{score} 分（满分 5 分）。' },
          { name: criterionName(event.criterion), score: same(String(event.score)) },
        ),
  'alternative-chosen': (event) =>
    say(
      { en: 'Replacement chosen on {day} by {by}: {name}.', 'zh-CN': '{by} 于 {day} 选定替代方案：{name}。' },
      { ...named(event), by: same(event.by), day: same(event.day) },
    ),
  'choice-reopened': () => ({ en: 'The choice of replacement is open again.', 'zh-CN': '替代方案重新待定。' }),
} satisfies Partial<EventTexts>;
