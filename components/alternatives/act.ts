import type { CaseEvent } from '../../utils/case/events/index.ts';
import { append } from '../../utils/case/log.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';

/** Keeps what the person decided in the comparison; `back` takes it back, while the notice is there. */
export function decide(caseId: string, event: CaseEvent, back?: CaseEvent): Promise<boolean> {
  return attempt(async () => {
    await append(caseId, event);
    if (back) show.notice({ tone: 'good', text: 'alternatives.noted', undo: () => append(caseId, back) });
  });
}
