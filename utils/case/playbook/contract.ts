import { type Rule, same } from './rule.ts';

export const contractRules: readonly Rule[] = [
  {
    id: 'contract',
    phase: 'contract',
    title: same({ en: 'Look up end date, notice period and fees', 'zh-CN': '查明到期日、通知期和费用' }),
    why: same({
      en: 'Notice that comes too late renews the contract. The contract decides, not this program.',
      'zh-CN': '通知晚了合同就会续期。以合同为准，而不是以本程序为准。',
    }),
    place: (site) => site.cancel.at,
  },
];
