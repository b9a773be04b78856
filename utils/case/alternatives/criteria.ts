import type { Text } from '../../text.ts';

/** What replacements are compared by, unless the person takes one out or adds their own. */
export const usualCriteria: readonly { id: string; name: Text }[] = [
  { id: 'functions', name: { en: 'Features', 'zh-CN': '功能' } },
  { id: 'stability', name: { en: 'Stability', 'zh-CN': '稳定性' } },
  { id: 'security', name: { en: 'Security', 'zh-CN': '安全' } },
  { id: 'support', name: { en: 'Support', 'zh-CN': '服务支持' } },
  { id: 'price', name: { en: 'Price', 'zh-CN': '价格' } },
  { id: 'formats', name: { en: 'Data formats', 'zh-CN': '数据格式' } },
];

/** Everything counts the same until the person says otherwise. */
export const usualWeight = 1;
/** The best score, and the largest weight. */
export const best = 5;
