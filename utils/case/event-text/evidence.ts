import type { Text } from '../../text.ts';
import type { EventTexts } from './event-texts.ts';
import { listed, same, say } from './say.ts';

export const evidenceTexts = {
  'evidence-kept': (event) =>
    say(
      { en: 'Evidence kept: {title} ({parts}).', 'zh-CN': '已保存凭证：{title}（{parts}）。' },
      { title: same(event.title), parts: listed(event.parts.map(({ name }) => same(name))) },
    ),
  'evidence-deleted': (event) =>
    say(
      { en: 'Evidence deleted: {title}. Reason: {reason}', 'zh-CN': '已删除凭证：{title}。原因：{reason}' },
      { title: same(event.title), reason: same(event.reason) },
    ),
  'sign-in-tried': ({ outcome, url }) =>
    say(
      outcome === 'refused'
        ? {
            en: 'A sign-in was tried, and the CRM let nobody in. ({url})',
            'zh-CN': '已尝试登录，CRM 拒绝了登录。（{url}）',
          }
        : {
            en: 'A sign-in was tried, and the CRM let the user in. ({url})',
            'zh-CN': '已尝试登录，CRM 仍允许登录。（{url}）',
          },
      { url: same(url) },
    ),
  'trail-kept': (event, site) =>
    say(
      {
        en: 'The CRM’s pages kept one after the other: {kept} of {all}. Not kept: {missed}.',
        'zh-CN': '已依次保存 CRM 各页面：{all} 个中的 {kept} 个。未保存：{missed}。',
      },
      {
        kept: same(String(event.kept.length)),
        all: same(String(event.kept.length + event.missed.length)),
        missed: namesOf(event.missed.map(({ place }) => site.places[place]?.name ?? same(place))),
      },
    ),
  'bundle-written': (event) =>
    say({ en: 'Bundle written: {name}.', 'zh-CN': '已生成凭证包：{name}。' }, { name: same(event.name) }),
} satisfies Partial<EventTexts>;

function namesOf(names: Text[]): Text {
  if (names.length === 0) return { en: 'none', 'zh-CN': '无' };
  return listed(names);
}
