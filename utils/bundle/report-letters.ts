import type { Language, Text } from '../text.ts';
import { type Html, html } from './html.ts';
import type { BundleLetter } from './input.ts';
import type { ReportSection } from './report-section.ts';
import { href } from './values.ts';

const words = {
  title: { en: 'Letters', 'zh-CN': '函件' },
  sent: { en: 'Sent', 'zh-CN': '发出' },
  notSent: { en: 'Draft, not sent', 'zh-CN': '草稿，尚未发出' },
  to: { en: 'To', 'zh-CN': '收件人' },
  number: { en: 'Number', 'zh-CN': '编号' },
  answerBy: { en: 'Answer wanted by', 'zh-CN': '要求答复的期限' },
  answered: { en: 'Answered', 'zh-CN': '答复' },
  noAnswer: { en: 'No answer noted', 'zh-CN': '尚无答复记录' },
  said: { en: 'What was said', 'zh-CN': '答复内容' },
  evidence: { en: 'Evidence', 'zh-CN': '凭证' },
  files: { en: 'Files', 'zh-CN': '文件' },
  hash: { en: 'SHA-256 of the text as it was sent', 'zh-CN': '发出时正文的 SHA-256' },
} satisfies Record<string, Text>;

/** Each letter: when and how it left, and what came back. By the person's word; the text is what was hashed then. */
export const lettersSection: ReportSection = {
  id: 'letters',
  title: words.title,
  body({ letters = [] }, _, language) {
    return letters.length === 0 ? undefined : html`${letters.map((letter) => piece(letter, language))}`;
  },
};

function piece({ name, subject, paths, sent, answered }: BundleLetter, language: Language): Html {
  const fact = (label: Text, value: string | undefined) =>
    value !== undefined && value !== '' && html`<dt>${label[language]}</dt><dd><bdi>${value}</bdi></dd>`;
  const links = paths.map((path) => html`<a href="${href(path)}">${path}</a> `);
  return html`<section class="piece">
<h3>${name[language]} <span class="chip ${answered ? 'good' : 'warn'}">${state(sent, answered)[language]}</span></h3>
<p><bdi>${subject}</bdi></p>
<dl>
${
  sent &&
  html`${fact(words.sent, `${sent.day} · ${sent.way[language]}`)}${fact(words.to, sent.to)}${fact(words.number, sent.number)}
${!answered && fact(words.answerBy, sent.answerBy)}`
}
${answered && html`${fact(words.answered, `${answered.day} · ${answered.who}`)}${fact(words.said, answered.words)}${fact(words.evidence, answered.evidence)}`}
<dt>${words.files[language]}</dt><dd>${links}</dd>
${sent && html`<dt>${words.hash[language]}</dt><dd class="hash">${sent.sha256}</dd>`}
</dl>
</section>`;
}

function state(sent: BundleLetter['sent'], answered: BundleLetter['answered']): Text {
  if (answered) return words.answered;
  if (!sent) return words.notSent;
  return sent.answerBy === undefined ? words.sent : words.noAnswer;
}
