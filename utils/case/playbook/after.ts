import { type Rule, same } from './rule.ts';

/** What may happen after a bundle was written without anything missing in it. */
const afterBundle = new Set(['case-archived', 'case-reopened', 'state-seen', 'count-seen', 'bundle-written']);

export const afterRules: readonly Rule[] = [
  {
    id: 'bundle',
    phase: 'after',
    title: same({ en: 'Hand over the bundle', 'zh-CN': '交付凭证包' }),
    why: same({
      en: 'One zip with everything above, which anyone can check without this program.',
      'zh-CN': '一个 zip 包含以上全部内容，任何人不用本程序也能验证。',
    }),
    action: 'bundle',
    shown: (state) => {
      const last = state.bundles.at(-1);
      if (!last) return undefined;
      // Anything kept or checked since then is not in it.
      return state.events.some(({ seq, type }) => seq > last.seq && !afterBundle.has(type)) ? 'under-way' : 'done';
    },
  },
];
