import type { Site } from '../../../sites/schema.ts';
import { stopTexts } from '../../page/overlay-texts.ts';
import type { Text } from '../../text.ts';
import type { Outcome } from '../events/index.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

const outcomes: Record<Outcome, Text> = {
  done: { en: 'done', 'zh-CN': '完成' },
  already: { en: 'was already so', 'zh-CN': '此前已完成' },
  'said-done': { en: 'done, the person says', 'zh-CN': '由操作人确认完成' },
  skipped: { en: 'skipped', 'zh-CN': '跳过' },
};

const stepOf = (site: Site, guide: string, id: string) =>
  quotable(site.guides[guide]?.steps.find((one) => one.id === id)?.say ?? same(id));
const guideOf = (site: Site, id: string) => site.guides[id]?.title ?? same(id);

/** A sentence without its full stop, to stand inside another one. */
function quotable(text: Text): Text {
  return { en: text.en.replace(/\.$/, ''), 'zh-CN': text['zh-CN'].replace(/。$/, '') };
}

export const guideTexts = {
  'guide-started': (event, site) =>
    say({ en: 'Guide started: {guide}.', 'zh-CN': '开始向导：{guide}。' }, { guide: guideOf(site, event.guide) }),
  'guide-step': (event, site) =>
    say(
      { en: 'Step “{step}” {outcome}.', 'zh-CN': '步骤“{step}”：{outcome}。' },
      { step: stepOf(site, event.guide, event.step), outcome: outcomes[event.outcome] },
    ),
  'guide-stopped': (event, site) =>
    say(
      { en: 'Guide stopped at “{step}”: {reason}.', 'zh-CN': '向导停在“{step}”：{reason}。' },
      { step: stepOf(site, event.guide, event.step), reason: stopTexts[event.reason] },
    ),
  'last-button-pressed': (event) =>
    say(
      { en: 'The person pressed the last button. ({url})', 'zh-CN': '操作人点击了最后一个按钮。（{url}）' },
      { url: same(event.url) },
    ),
  'guide-finished': (event, site) =>
    say({ en: 'Guide finished: {guide}.', 'zh-CN': '向导完成：{guide}。' }, { guide: guideOf(site, event.guide) }),
} satisfies Partial<EventTexts>;
