import type { PlainKey } from '../../utils/browser/i18n.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import type { CaseEvent } from '../../utils/case/events/index.ts';
import { append } from '../../utils/case/log.ts';
import { undoOf } from '../../utils/case/undo/index.ts';
import { attempt } from './attempt.ts';

/** Writes one event into the case's log; a failure is told. */
export function record(caseId: string, event: CaseEvent): Promise<boolean> {
  return attempt(() => append(caseId, event));
}

/** Writes what the person decided, and offers to take it back; later, the log view does. */
export function decide(
  { case: { id }, state }: CaseView,
  event: CaseEvent,
  text: PlainKey = 'task.recorded',
): Promise<boolean> {
  return attempt(async (tell) => {
    const undo = undoOf(await append(id, event), state.events);
    tell({ tone: 'good', text, ...(undo && { undo: () => append(id, undo) }) });
  });
}
