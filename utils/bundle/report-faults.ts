import { fill, type Text } from '../text.ts';
import { html } from './html.ts';
import type { ReportSection } from './report-section.ts';

/** What stands in report and README of a case that was damaged before its bundle was written. */
export const faultWords = {
  title: { en: 'This case was already damaged when it was written here', 'zh-CN': '本案件在归档之前已受损' },
  what: {
    en: 'The program found the following in its own storage. The bundle holds what could still be read, as it was found; everything not named here was as it had been written.',
    'zh-CN': '程序在自身的存储中发现了以下问题。本包收录仍能读取的内容，并保持发现时的原样；未列出的内容与写入时一致。',
  },
  changed: {
    en: 'The bytes of “{title}” were changed after they were kept.',
    'zh-CN': '“{title}”的内容在保存之后被改动。',
  },
} satisfies Record<string, Text>;

/** Says that bytes are not the ones that were kept. */
export function changedText(title: string): Text {
  const { changed } = faultWords;
  return { en: fill(changed, 'en', { title }), 'zh-CN': fill(changed, 'zh-CN', { title }) };
}

/** The damage, sentence by sentence; nothing for a sound case. */
export const faultsSection: ReportSection = {
  id: 'faults',
  title: faultWords.title,
  body: ({ faults }, _context, language) =>
    faults.length === 0
      ? undefined
      : html`<div class="open-points">
<p>${faultWords.what[language]}</p>
<ul>${faults.map((fault) => html`<li>${fault[language]}</li>`)}</ul>
</div>`,
};
