import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

export const evidenceTexts = {
  'evidence-kept': (event) =>
    say(
      { en: 'Evidence kept: {title} ({parts}).', 'zh-CN': '已保存凭证：{title}（{parts}）。' },
      { title: same(event.title), parts: same(event.parts.map(({ name }) => name).join(', ')) },
    ),
  'evidence-deleted': (event) =>
    say(
      { en: 'Evidence deleted: {title}. Reason: {reason}', 'zh-CN': '已删除凭证：{title}。原因：{reason}' },
      { title: same(event.title), reason: same(event.reason) },
    ),
  'bundle-written': (event) =>
    say({ en: 'Bundle written: {name}.', 'zh-CN': '已生成凭证包：{name}。' }, { name: same(event.name) }),
} satisfies Partial<EventTexts>;
