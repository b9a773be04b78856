import { fill, type Language } from '../text.ts';
import { type Html, html } from './html.ts';
import type { FileReportLike } from './input.ts';
import type { Layout } from './layout.ts';
import { completeness } from './report-completeness.ts';
import type { ReportSection } from './report-section.ts';
import { verdicts, words } from './report-words.ts';
import { grouped, href } from './values.ts';

type File = Layout['exports'][number];

/** What all exported files come to, then every one with the verdict of its check, its tables and their counts, and what was found. */
export const exportSection: ReportSection = {
  id: 'exports',
  title: words.exports,
  body({ exported }, { layout }, language) {
    return html`${exported && completeness(exported, language)}
${layout.exports.length === 0 && html`<p>${words.noExports[language]}</p>`}
${layout.exports.map((file) => section(file, language))}`;
  },
};

function section({ export: file, path, recordPath }: File, language: Language): Html {
  const { report, findingLines } = file;
  return html`<section class="piece">
<h3><bdi>${path === undefined ? file.name : html`<a href="${href(path)}">${file.name}</a>`}</bdi>${verdict(report, language)}</h3>
<dl>
<dt>${words.size[language]}</dt><dd>${fill(words.bytes, language, { count: grouped(report.bytes) })}</dd>
<dt>SHA-256</dt><dd class="hash">${report.sha256 ?? words.noHash[language]}</dd>
<dt>${words.record[language]}</dt><dd><a href="${href(recordPath)}">${recordPath}</a></dd>
</dl>
${path === undefined && report.sha256 !== undefined && html`<p>${words.outside[language]}</p>`}
${report.tables.length > 0 && tables(report, language)}
<h4>${words.findings[language]}</h4>
${
  findingLines.length === 0
    ? html`<p>${words.noFindings[language]}</p>`
    : html`<ul>${findingLines.map((line) => html`<li>${line[language]}</li>`)}</ul>`
}
</section>`;
}

function verdict(report: FileReportLike, language: Language): Html {
  const tone = report.verdict === 'whole' ? 'good' : report.verdict === 'doubtful' ? 'warn' : 'bad';
  return html`<span class="chip ${tone}">${verdicts[report.verdict]?.[language] ?? report.verdict}</span>`;
}

function tables(report: FileReportLike, language: Language): Html {
  return html`<table><thead><tr><th>${words.table[language]}</th><th class="count">${words.rows[language]}</th><th class="count">${words.columns[language]}</th><th class="count">${words.encoding[language]}</th></tr></thead>
<tbody>${report.tables.map(
    (
      table,
    ) => html`<tr><td><bdi>${table.path}</bdi>${table.part !== undefined && html` · <bdi>${table.part}</bdi>`}</td><td class="count">${grouped(table.rows)}</td>
<td class="count">${grouped(table.columns.length)}</td><td class="count">${table.encoding}</td></tr>`,
  )}</tbody></table>`;
}
