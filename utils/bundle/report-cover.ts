import { fill, type Language, type Text } from '../text.ts';
import { type Html, html } from './html.ts';
import type { BundleInput } from './input.ts';
import type { ReportContext } from './report-section.ts';
import { outcomes, words } from './report-words.ts';
import { isClosed, readableTime } from './values.ts';

/** The first page: what was left, how it stands, by whom and when it was written, and what is still open. */
export function cover(input: BundleInput, { fingerprint }: ReportContext, language: Language): Html {
  const { siteName, account, outcome } = input.case;
  const facts: [Text, string | undefined][] = [
    [words.account, account.id],
    [words.region, account.region],
    [words.opened, readableTime(input.case.openedAt)],
    [words.cancelledAt, input.case.cancelledAt && readableTime(input.case.cancelledAt)],
    [words.written, readableTime(input.createdAt.toISOString())],
    [words.organisation, input.organisation],
    [words.contact, input.contact],
    [words.caseId, input.case.id],
    [words.software, input.software],
  ];
  return html`<header>
<p class="kind">${words.kind[language]}</p>
<h1>${fill(words.heading, language, { site: siteName[language] })}</h1>
${account.name !== undefined && html`<p class="whose"><bdi>${account.name}</bdi></p>`}
<p class="outcome ${outcome}"><span>${words.outcome[language]}</span><strong>${outcomes[outcome][language]}</strong></p>
${sums(input, language)}
<dl>${facts.map(([label, value]) => value && html`<dt>${label[language]}</dt><dd><bdi>${value}</bdi></dd>`)}
<dt>${words.key[language]}</dt><dd class="hash">${fingerprint}</dd></dl>
<p class="soft small">${words.utc[language]}</p>
</header>
${openPoints(input, language)}`;
}

function openPoints({ tasks }: BundleInput, language: Language): Html {
  const open = tasks.filter((task) => !isClosed(task));
  if (open.length === 0)
    return html`<section class="open-points">
<h2>${words.openPoints[language]}</h2>
<p>${tasks.length > 0 ? words.noOpenPoints[language] : words.noTasks[language]}</p>
</section>`;
  return html`<section class="open-points">
<h2>${fill(words.openPointsCount, language, { count: open.length })}</h2>
<ul>${open.map((task) => html`<li>${task.title[language]} <span class="chip warn">${task.statusName[language]}</span></li>`)}</ul>
</section>`;
}

function sums(input: BundleInput, language: Language): Html {
  const closed = input.tasks.filter(isClosed).length;
  const counts: [Text, string | number][] = [
    [words.tasksClosed, `${closed} / ${input.tasks.length}`],
    [words.piecesKept, input.evidence.length],
    [words.filesChecked, input.exports.length],
    [words.eventsRecorded, input.timeline.length],
  ];
  return html`<ul class="sums">${counts.map(([label, count]) => html`<li><strong>${count}</strong>${label[language]}</li>`)}</ul>`;
}
