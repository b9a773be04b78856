import { type CaseView, viewOf } from '../../utils/case/cases.ts';
import { show } from '../app/screen.ts';
import type { FirstCase } from './first-case.ts';

/** What the panel has to know before it can draw anything. */
export interface FirstLook extends Omit<FirstCase, 'shown'> {
  /** The case that is shown first, as long as this is how it stands: whoever watched it and stops takes it out. */
  view: CaseView | undefined;
}

/**
 * Makes of what was read first what can be drawn, and chooses the case that is shown. It may be about a CRM that the person gave: these
 * must be known.
 */
export async function firstLook({ shown, ...rows }: FirstCase): Promise<FirstLook> {
  if (rows.wanted) show.wanted(rows.wanted);
  else show.case(shown?.found?.id);
  // What goes wrong here goes wrong again where the case is drawn, and is told there.
  return { ...rows, view: shown && (await viewOf(shown).catch(() => undefined)) };
}
