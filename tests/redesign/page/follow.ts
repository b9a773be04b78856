import { type Decision, decide, looksRedesigned, type StepMemory } from '../../../utils/page/guide-decision.ts';
import type { GuideView } from '../../../utils/page/guide-view.ts';
import { openSearch, type Search, type Searched } from '../../../utils/page/searched.ts';

/** What a guide comes to on a page that stands still: at which step, counted from the first that was asked, and what it says there. */
export interface Standing {
  step: number;
  decision: Decision;
}

/** The site's own words alone count at first; by then what the control is for is asked, too (guide-decision.ts). In ms. */
const redesignedAfter = 6_000;
/** A page that is not read to its end by then is none that the suite was made for. */
const mostLooks = 200;

/** How long a guide has looked: at once, or as long as it takes to count the page as redesigned. */
export type Patience = 'at-once' | 'redesigned';

/**
 * Decides as the guide does, at its first look and again once the page counts as redesigned, and goes on with the next step where one
 * ends by itself. `views` are the steps from the one that is asked about to the guide's last.
 */
export async function follow(views: readonly GuideView[], url: URL, patience: Patience): Promise<Standing> {
  const search = openSearch(document);
  try {
    for (const [step, view] of views.entries()) {
      const decision = await decideAt(view, search, url, patience);
      if (decision.type !== 'ended') return { step, decision };
    }
    return { step: views.length, decision: { type: 'goal' } };
  } finally {
    search.close();
  }
}

async function decideAt(view: GuideView, search: Search, url: URL, patience: Patience): Promise<Decision> {
  const first = await whenRead(view, { shown: false, pressed: false, waited: 0, redesigned: false }, search, url);
  if (patience === 'at-once' || first.type !== 'show' || first.found.type !== 'none' || view.step.target === undefined)
    return first;
  const later: StepMemory = { shown: false, pressed: false, waited: redesignedAfter, redesigned: false };
  if (!looksRedesigned(view, later, search.now())) return first;
  return whenRead(view, { ...later, redesigned: true }, search, url);
}

/** What is decided once the page has been read to its end. */
async function whenRead(view: GuideView, memory: StepMemory, search: Search, url: URL): Promise<Decision> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    let isWhole = true;
    const now = search.now();
    const searched: Searched = {
      ...now,
      byWords(intent) {
        const answer = now.byWords(intent);
        isWhole &&= answer.complete;
        return answer;
      },
    };
    const decision = decide(view, memory, searched, url);
    if (isWhole) return decision;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error('The page was not read to its end.');
}
