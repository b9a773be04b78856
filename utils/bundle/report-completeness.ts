import type { Language } from '../text.ts';
import { type Html, html } from './html.ts';
import type { BundleExportAnswer } from './input.ts';
import { answers, words } from './report-words.ts';
import { grouped } from './values.ts';

type ObjectShare = BundleExportAnswer['objects'][number];

/** All exported files judged as one: is all there, undamaged, this account's; a bar for each object; parts and files that are missing or replaced. */
export function completeness(answer: BundleExportAnswer, language: Language): Html {
  const { complete, sound, mine, objects, sets, replaced, findingLines } = answer;
  const missing = sets.filter((set) => set.missing.length > 0);
  return html`<section class="piece">
<h3>${words.together[language]}</h3>
<dl>
<dt>${words.complete[language]}</dt><dd>${answers.complete[complete][language]}</dd>
<dt>${words.sound[language]}</dt><dd>${answers.sound[sound][language]}</dd>
<dt>${words.mine[language]}</dt><dd>${answers.mine[mine][language]}</dd>
<dt>${words.record[language]}</dt><dd><a href="exports.json">exports.json</a></dd>
</dl>
${objects.length > 0 && table(objects, language)}
${missing.length > 0 && html`<h4>${words.missingParts[language]}</h4><ul>${missing.map((set) => html`<li><bdi>${set.missing.join(', ')}</bdi></li>`)}</ul>`}
${replaced.length > 0 && html`<h4>${words.replaced[language]}</h4><ul>${replaced.map(({ name, by }) => html`<li><bdi>${name}</bdi> → <bdi>${by}</bdi></li>`)}</ul>`}
${findingLines.length > 0 && html`<h4>${words.findings[language]}</h4><ul>${findingLines.map((line) => html`<li>${line[language]}</li>`)}</ul>`}
</section>`;
}

function table(objects: readonly ObjectShare[], language: Language): Html {
  return html`<table><thead><tr><th>${words.records[language]}</th><th></th><th class="count">${words.inFiles[language]}</th><th class="count">${words.inCrm[language]}</th></tr></thead>
<tbody>${objects.map(
    ({ name, got, expected }) => html`<tr><td><bdi>${name[language]}</bdi></td>
<td>${expected !== undefined && html`<meter min="0" max="${String(Math.max(expected, 1))}" value="${String(expected === 0 ? 1 : Math.min(got, expected))}" aria-label="${name[language]}"></meter>`}</td>
<td class="count">${grouped(got)}</td><td class="count">${expected === undefined ? words.notSeen[language] : grouped(expected)}</td></tr>`,
  )}</tbody></table>`;
}
