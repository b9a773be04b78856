import { fill, type Language, type Text } from '../text.ts';
import { type Html, html } from './html.ts';
import type { BundlePart, BundleSaid } from './input.ts';
import type { Layout } from './layout.ts';
import { member } from './record-value.ts';
import { figure } from './report-picture.ts';
import type { ReportContext, ReportSection } from './report-section.ts';
import { evidenceKinds, recordFields, words } from './report-words.ts';
import { baseName, href, readableTime } from './values.ts';

type Piece = Layout['evidence'][number];

/** Every piece of evidence: picture or first words, what is known about it, its files with their hashes. */
export const evidenceSection: ReportSection = {
  id: 'evidence',
  title: words.evidence,
  body(_, context, language) {
    const { layout } = context;
    if (layout.evidence.length === 0) return html`<p>${words.noEvidence[language]}</p>`;
    return html`${layout.evidence.map((piece) => section(piece, context, language))}`;
  },
};

function section(piece: Piece, context: ReportContext, language: Language): Html {
  const { evidence, parts, recordPath } = piece;
  const pictures = parts.filter(({ part }) => /^image\/(png|jpeg|webp|gif)$/.test(part.mediaType));
  const excerpt = parts.map(({ path }) => context.excerpts.get(path)).find(Boolean);
  return html`<section class="piece">
<h3><span class="chip">${evidenceKinds[evidence.kind][language]}</span><bdi>${evidence.said?.title ?? evidence.title}</bdi></h3>
${evidence.said?.description && html`<p><bdi>${evidence.said.description}</bdi></p>`}
${pictures.map((picture) => figure(picture, evidence.title, context, language))}
${pictures.length === 0 && excerpt && html`<h4>${words.beginning[language]}</h4><blockquote>${excerpt}</blockquote>`}
<dl>
<dt>${words.captured[language]}</dt><dd>${readableTime(evidence.at)}</dd>
${evidence.url !== undefined && html`<dt>${words.address[language]}</dt><dd><bdi>${evidence.url}</bdi></dd>`}
${evidence.said && said(evidence.said, evidence.title, language)}
${facts(evidence.record).map(([label, value]) => html`<dt>${label[language]}</dt><dd><bdi>${value}</bdi></dd>`)}
</dl>
<h4>${words.files[language]} · SHA-256</h4>
<ul class="parts">
${parts.map(({ part, path }) => html`<li><a href="${href(path)}">${baseName(path)}</a><span class="hash">${part.sha256}</span>${part.redactedFrom && redaction(part.redactedFrom, language)}</li>`)}
<li><a href="${href(recordPath)}">${baseName(recordPath)}</a><span class="soft small">${words.record[language]}</span></li>
</ul>
</section>`;
}

/** What a redacted copy stands for. */
function redaction({ part, sha256 }: NonNullable<BundlePart['redactedFrom']>, language: Language): Html {
  return html`<span class="soft small">${fill(words.redactedCopy, language, { name: part })}</span><span class="hash soft">${sha256}</span>`;
}

/** What was said and found of it after it was kept. */
function said({ title, proves, signatures = [] }: BundleSaid, keptAs: string, language: Language): Html {
  const tasks = proves.map((task) => task.title[language]).join(' · ');
  return html`${title !== undefined && title !== keptAs && html`<dt>${words.keptAs[language]}</dt><dd><bdi>${keptAs}</bdi></dd>`}
${tasks !== '' && html`<dt>${words.proves[language]}</dt><dd>${tasks}</dd>`}
${signatures.map(({ domain, result }) => html`<dt>${words.signature[language]}</dt><dd><bdi>${domain}</bdi>: ${result[language]}</dd>`)}`;
}

/** What a reader looks for in the record, where it is there as a plain value. */
function facts(record: Record<string, unknown>): [Text, string][] {
  return Object.entries(recordFields).flatMap(([path, label]): [Text, string][] => {
    const value = member(record, path);
    // What could not be known stays in the record, with the reason.
    return value === '' || value.startsWith('not available: ') ? [] : [[label, value]];
  });
}
