import { html } from './html.ts';
import type { ReportSection } from './report-section.ts';

/** What the case has to show as plain tables: people and access, replacements compared. */
export const tablesSection = {
  people: section('people', { en: 'People and access', 'zh-CN': '人员与访问权限' }),
  alternatives: section('alternatives', { en: 'Replacements compared', 'zh-CN': '替代方案比较' }),
};

function section(id: 'people' | 'alternatives', title: ReportSection['title']): ReportSection {
  return {
    id,
    title,
    body({ tables = [] }, _, language) {
      const own = tables.filter((table) => table.section === id);
      if (own.length === 0) return undefined;
      return html`${own.map(
        ({ title, note, columns, rows }) => html`<h3>${title[language]}</h3>
${note && html`<p>${note[language]}</p>`}
${
  rows.length > 0 &&
  html`<table><thead><tr>${columns.map((column) => html`<th>${column[language]}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td><bdi>${cell[language]}</bdi></td>`)}</tr>`)}</tbody></table>`
}`,
      )}`;
    },
  };
}
