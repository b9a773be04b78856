import { fill, type Language, type Text } from '../text.ts';
import { type Html, html } from './html.ts';
import type { Layout } from './layout.ts';
import type { ReportSection } from './report-section.ts';
import { evidenceKinds, recordFields, words } from './report-words.ts';
import { baseName, href, readableTime } from './values.ts';

type Piece = Layout['evidence'][number];

/** Every piece of evidence: picture or first words, what is known about it, its files with their hashes. */
export const evidenceSection: ReportSection = {
  id: 'evidence',
  title: words.evidence,
  body(_, { layout, excerpts }, language) {
    if (layout.evidence.length === 0) return html`<p>${words.noEvidence[language]}</p>`;
    return html`${layout.evidence.map((piece) => section(piece, excerpts, language))}`;
  },
};

function section(piece: Piece, excerpts: Map<string, string>, language: Language): Html {
  const { evidence, parts, recordPath } = piece;
  const picture = parts.find(({ part }) => /^image\/(png|jpeg|webp|gif)$/.test(part.mediaType));
  const excerpt = parts.map(({ path }) => excerpts.get(path)).find(Boolean);
  return html`<section class="piece">
<h3><span class="chip">${evidenceKinds[evidence.kind][language]}</span><bdi>${evidence.title}</bdi></h3>
${picture && figure(picture, evidence.title, language)}
${!picture && excerpt && html`<h4>${words.beginning[language]}</h4><blockquote>${excerpt}</blockquote>`}
<dl>
<dt>${words.captured[language]}</dt><dd>${readableTime(evidence.at)}</dd>
${evidence.url !== undefined && html`<dt>${words.address[language]}</dt><dd><bdi>${evidence.url}</bdi></dd>`}
${facts(evidence.record).map(([label, value]) => html`<dt>${label[language]}</dt><dd><bdi>${value}</bdi></dd>`)}
</dl>
<h4>${words.files[language]} · SHA-256</h4>
<ul class="parts">
${parts.map(({ part, path }) => html`<li><a href="${href(path)}">${baseName(path)}</a><span class="hash">${part.sha256}</span></li>`)}
<li><a href="${href(recordPath)}">${baseName(recordPath)}</a><span class="soft small">${words.record[language]}</span></li>
</ul>
</section>`;
}

function figure({ part, path }: Piece['parts'][number], title: string, language: Language): Html {
  return html`<figure><img src="${href(path)}" alt="${fill(words.pictureOf, language, { title })}">
<figcaption><a href="${href(path)}">${baseName(path)}</a> <span class="hash soft">SHA-256 ${part.sha256.slice(0, 16)}…</span></figcaption></figure>`;
}

/** What a reader looks for in the record, where it is there as a plain value. */
function facts(record: Record<string, unknown>): [Text, string][] {
  return Object.entries(recordFields).flatMap(([path, label]): [Text, string][] => {
    const value = path.split('.').reduce<unknown>((object, key) => member(object, key), record);
    return (typeof value === 'string' && value !== '') || typeof value === 'number' ? [[label, String(value)]] : [];
  });
}

function member(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
}
