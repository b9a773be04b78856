import type { Language } from '../text.ts';
import { type Html, html } from './html.ts';
import type { BundleTask } from './input.ts';
import type { ReportSection } from './report-section.ts';
import { words } from './report-words.ts';
import { isClosed } from './values.ts';

/** Every task with its status, who does it, by when, why it is not needed, and the note; phase by phase. */
export const checklistSection: ReportSection = {
  id: 'checklist',
  title: words.checklist,
  body({ tasks }, _, language) {
    if (tasks.length === 0) return html`<p>${words.noTasks[language]}</p>`;
    const row = (task: BundleTask) => html`<tr>
<td>${task.title[language]}${plan(task, language)}${task.note !== undefined && html`<span class="note">${task.note}</span>`}</td>
<td class="status"><span class="chip ${tone(task)}">${task.statusName[language]}</span></td></tr>`;
    return html`${Array.from(
      Map.groupBy(tasks, (task) => task.phase).values(),
      (phase) => html`<h3>${phase[0]?.phaseName[language]}</h3>
<table><tbody>${phase.map(row)}</tbody></table>`,
    )}`;
  },
};

function plan({ owner, due, reason }: BundleTask, language: Language): Html[] {
  const said = [
    [words.owner, owner],
    [words.due, due?.dayName[language]],
    [words.reason, reason?.[language]],
  ] as const;
  return said.flatMap(([what, text]) =>
    text ? [html`<span class="note">${what[language]}${words.colon[language]}<bdi>${text}</bdi></span>`] : [],
  );
}

function tone(task: BundleTask): string {
  if (task.status === 'done') return 'good';
  return isClosed(task) ? '' : 'warn';
}
