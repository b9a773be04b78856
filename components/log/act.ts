import type { CaseView } from '../../utils/case/cases.ts';
import type { CaseEvent } from '../../utils/case/events/index.ts';
import { takeBack } from '../../utils/case/undo/take-back.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';

/** Takes an entry of the log back and offers to undo that; says why where it stays. */
export function takeEntryBack({ case: { id }, state: { events } }: CaseView, back: CaseEvent): Promise<boolean> {
  return attempt(async (tell) => {
    const taken = await takeBack(id, back, events);
    switch (taken.type) {
      case 'done':
        return tell({ tone: 'good', text: 'log.takenBack', ...(taken.undo && { undo: taken.undo }) });
      case 'other-open':
        show.case(taken.other.id);
        return tell({ tone: 'warn', text: 'cases.otherOpen', todo: 'cases.otherOpen.todo' });
      case 'only-copy':
        return tell({ tone: 'warn', text: 'log.onlyCopy', todo: 'log.onlyCopy.todo' });
      case 'there-already':
        return tell({ tone: 'warn', text: 'log.there', todo: 'log.there.todo' });
      case 'gone':
        return tell({ tone: 'warn', text: 'log.gone', todo: 'log.gone.todo' });
      default:
        return taken satisfies never;
    }
  });
}
