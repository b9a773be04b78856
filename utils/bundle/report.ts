import { fill, type Language, languages, type Text } from '../text.ts';
import { commands } from './commands.ts';
import { type Html, html, raw } from './html.ts';
import type { BundleInput, BundleTask } from './input.ts';
import type { Layout } from './layout.ts';
import { doesNotShow, shows } from './limits.ts';
import { evidenceSection } from './report-evidence.ts';
import { exportSection } from './report-exports.ts';
import { style } from './report-style.ts';
import { outcomes, words } from './report-words.ts';
import { isClosed, readableTime } from './values.ts';

/** Everything about the bundle that the report shows and the input does not hold. */
export interface ReportContext {
  layout: Layout;
  fingerprint: string;
  /** The beginning of a captured text, by its path: shown where there is no picture. */
  excerpts: Map<string, string>;
}

/**
 * report.html: one file, both languages, no script, nothing loaded from outside the bundle. Pictures are the captured
 * files themselves, so what the reader sees is what was hashed.
 */
export function report(input: BundleInput, context: ReportContext): string {
  const first = input.language ?? 'en';
  const page = html`<!DOCTYPE html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${fill(words.heading, first, { site: input.case.siteName[first] })} · ${readableTime(input.createdAt.toISOString())}</title>
<style>${raw(style)}</style>
</head>
<body>
${languages.map((language) => choice(language, language === first))}
<nav aria-label="${words.language[first]}"><label for="choice-en" lang="en">English</label><label for="choice-zh" lang="zh-CN">中文</label></nav>
${languages.map((language) => whole(input, context, language))}
</body>
</html>
`;
  return page.html;
}

function choice(language: Language, checked: boolean): Html {
  const id = language === 'en' ? 'choice-en' : 'choice-zh';
  return html`<input class="choice" type="radio" name="language" id="${id}"${checked && raw(' checked')}>`;
}

function whole(input: BundleInput, context: ReportContext, language: Language): Html {
  return html`<main lang="${language}" data-language="${language}">
${cover(input, context, language)}
${timeline(input, language)}
${checklist(input, language)}
${evidenceSection(context.layout.evidence, context.excerpts, language)}
${exportSection(context.layout.exports, input.exported, language)}
<h2>${words.shows[language]}</h2>
${list(shows, language)}
<h2>${words.doesNotShow[language]}</h2>
${list(doesNotShow, language)}
<h2>${words.check[language]}</h2>
<p>${words.checkHow[language]}</p>
<pre><code>${Object.values(commands).join('\n')}</code></pre>
</main>`;
}

function cover(input: BundleInput, { fingerprint }: ReportContext, language: Language): Html {
  const { siteName, account, outcome } = input.case;
  const open = input.tasks.filter((task) => !isClosed(task));
  const facts: [Text, string | undefined][] = [
    [words.account, account.id],
    [words.region, account.region],
    [words.opened, readableTime(input.case.openedAt)],
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
<section class="open-points">
<h2>${open.length > 0 ? fill(words.openPointsCount, language, { count: open.length }) : words.openPoints[language]}</h2>
${
  open.length > 0
    ? html`<ul>${open.map((task) => html`<li>${task.title[language]} <span class="chip warn">${task.statusName[language]}</span></li>`)}</ul>`
    : html`<p>${input.tasks.length > 0 ? words.noOpenPoints[language] : words.noTasks[language]}</p>`
}
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

function timeline(input: BundleInput, language: Language): Html {
  const heading = html`<h2>${words.timeline[language]}</h2>`;
  if (input.timelineText.length === 0) return html`${heading}<p>${words.noTimeline[language]}</p>`;
  return html`${heading}
<table><thead><tr><th class="seq">${words.number[language]}</th><th class="when">${words.time[language]}</th><th>${words.event[language]}</th></tr></thead>
<tbody>${input.timelineText.map(
    ({ seq, at, text }) =>
      html`<tr><td class="seq">${seq}</td><td class="when">${readableTime(at, '')}</td><td>${text[language]}</td></tr>`,
  )}</tbody></table>`;
}

function checklist(input: BundleInput, language: Language): Html {
  const heading = html`<h2>${words.checklist[language]}</h2>`;
  if (input.tasks.length === 0) return html`${heading}<p>${words.noTasks[language]}</p>`;
  const phases = Map.groupBy(input.tasks, (task) => task.phase);
  return html`${heading}${Array.from(
    phases.values(),
    (tasks) => html`<h3>${tasks[0]?.phaseName[language]}</h3>
<table><tbody>${tasks.map(
      (
        task,
      ) => html`<tr><td>${task.title[language]}${task.note !== undefined && html`<span class="note">${task.note}</span>`}</td>
<td class="status"><span class="chip ${tone(task)}">${task.statusName[language]}</span></td></tr>`,
    )}</tbody></table>`,
  )}`;
}

function tone(task: BundleTask): string {
  if (task.status === 'done') return 'good';
  return isClosed(task) ? '' : 'warn';
}

function list(texts: Text[], language: Language): Html {
  return html`<ul>${texts.map((text) => html`<li>${text[language]}</li>`)}</ul>`;
}
