import { fieldNames } from '../contract/names.ts';
import { termText } from '../contract/term-text.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

export const contractTexts = {
  'contract-term-set': ({ term, source }) =>
    source.type === 'person'
      ? say(
          {
            en: 'Contract, entered by the person: “{field}” is {value}.',
            'zh-CN': '合同（操作人填写）：“{field}”为“{value}”。',
          },
          { field: fieldNames[term.field], value: termText(term) },
        )
      : say(
          {
            en: 'Contract, from its wording: “{field}” is {value}. The words: “{words}”',
            'zh-CN': '合同（依据原文）：“{field}”为“{value}”。原文：“{words}”',
          },
          { field: fieldNames[term.field], value: termText(term), words: same(source.words) },
        ),
  'contract-term-cleared': ({ field }) =>
    say({ en: 'Contract: “{field}” was cleared.', 'zh-CN': '合同：已清除“{field}”。' }, { field: fieldNames[field] }),
} satisfies Partial<EventTexts>;
