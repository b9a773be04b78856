import { html } from './html.ts';
import type { ReportSection } from './report-section.ts';
import { words } from './report-words.ts';
import { readableTime } from './values.ts';

/** The log as sentences, oldest first. */
export const timelineSection: ReportSection = {
  id: 'timeline',
  title: words.timeline,
  body({ timelineText }, _, language) {
    if (timelineText.length === 0) return html`<p>${words.noTimeline[language]}</p>`;
    return html`<table><thead><tr><th class="seq">${words.number[language]}</th><th class="when">${words.time[language]}</th><th>${words.event[language]}</th></tr></thead>
<tbody>${timelineText.map(
      ({ seq, at, text }) =>
        html`<tr><td class="seq">${seq}</td><td class="when">${readableTime(at, '')}</td><td>${text[language]}</td></tr>`,
    )}</tbody></table>`;
  },
};
