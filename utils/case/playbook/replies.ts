import type { Text } from '../../text.ts';

/** What goes to and fro until something is approved. */
export const replyKinds = ['asked', 'sent', 'answered'] as const;
export type ReplyKind = (typeof replyKinds)[number];

export const replyNames: Record<ReplyKind, Text> = {
  asked: { en: 'They asked for something', 'zh-CN': '对方提出要求' },
  sent: { en: 'We sent something', 'zh-CN': '我方提交材料' },
  answered: { en: 'They answered', 'zh-CN': '对方作出答复' },
};

/** At which tasks it is kept. */
export const repliesAt: ReadonlySet<string> = new Set([
  'form',
  'answer',
  'accepted',
  'refused-words',
  'refused-again',
  'customer-approval',
]);
