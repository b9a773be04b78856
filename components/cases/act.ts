import { archiveCase } from '../../utils/case/cases.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';

/** Puts a case away or takes it out, and offers to take that back. Where another case of its account is open, that one is shown. */
export function putAway(caseId: string, archived: boolean): Promise<boolean> {
  return attempt(async (tell) => {
    const other = await archiveCase(caseId, archived);
    if (!other) {
      const undo = () => archiveCase(caseId, !archived);
      return tell({ tone: 'good', text: archived ? 'cases.putAway' : 'cases.takenOut', undo });
    }
    show.case(other.id);
    tell({ tone: 'warn', text: 'cases.otherOpen', todo: 'cases.otherOpen.todo' });
  });
}
