import { html } from './html.ts';
import type { BundleTask } from './input.ts';
import type { ReportSection } from './report-section.ts';
import { words } from './report-words.ts';
import { isClosed } from './values.ts';

/** Every task with its status, phase by phase. */
export const checklistSection: ReportSection = {
  id: 'checklist',
  title: words.checklist,
  body({ tasks }, _, language) {
    if (tasks.length === 0) return html`<p>${words.noTasks[language]}</p>`;
    const row = (task: BundleTask) => html`<tr>
<td>${task.title[language]}${task.note !== undefined && html`<span class="note">${task.note}</span>`}</td>
<td class="status"><span class="chip ${tone(task)}">${task.statusName[language]}</span></td></tr>`;
    return html`${Array.from(
      Map.groupBy(tasks, (task) => task.phase).values(),
      (phase) => html`<h3>${phase[0]?.phaseName[language]}</h3>
<table><tbody>${phase.map(row)}</tbody></table>`,
    )}`;
  },
};

function tone(task: BundleTask): string {
  if (task.status === 'done') return 'good';
  return isClosed(task) ? '' : 'warn';
}
