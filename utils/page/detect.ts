import type { Condition } from '../../sites/schema.ts';
import { accountOf } from './account.ts';
import { holds, type Scene } from './condition.ts';
import { countShown } from './count.ts';
import type { Marks } from './marks.ts';
import { innerRootsOf } from './page-roots.ts';
import type { Answer, Verdict } from './verdict.ts';
import { isVisible } from './visible.ts';

/** Looks once at a page of a known CRM. Reads only; costs a few queries, and reads text only on the pages that matter. */
export function look(marks: Marks, document: Document, url: URL, inner = innerRootsOf(document)): Verdict {
  const scene = sceneOf(marks, document, url, inner);
  const places = Object.keys(marks.places).filter((place) => holds({ type: 'place', place }, scene));
  const signedIn = answer(marks.signedIn, marks.signedOut, scene);
  const there = isIn(signedIn, marks) && isWhereToCancel(places, marks);
  return {
    site: marks.site,
    region: marks.region,
    url: url.href,
    title: document.title,
    signedIn,
    ...(there ? mayCancel(marks, scene) : { mayCancel: 'unknown', reason: 'not-on-the-page' }),
    cancelled: there ? answer(marks.cancelled.yes, marks.cancelled.no, scene) : 'unknown',
    account:
      signedIn === 'no' ? {} : { id: accountOf(marks.account.id, url, document), name: accountName(marks, document) },
    places,
    counts: marks.objects.flatMap(({ id, at, count }) => {
      const shown = isIn(signedIn, marks) && holds(at, scene) ? countShown(document, count, scene.inner) : undefined;
      return shown === undefined ? [] : [{ object: id, count: shown }];
    }),
  };
}

/** True when another look would tell nothing new: every question this page can answer is answered. */
export function isSettled(verdict: Verdict, marks: Marks, document: Document): boolean {
  if (verdict.signedIn === 'unknown' && marks.signedIn) return false;
  if (verdict.signedIn === 'no') return true;
  if (marks.account.name && !verdict.account.name) return false;
  const scene = sceneOf(marks, document, new URL(verdict.url), innerRootsOf(document));
  const { mayCancel, cancelled, places } = verdict;
  if (isWhereToCancel(places, marks) && mayCancel === 'unknown' && cancelled === 'unknown') return false;
  return marks.objects.every(({ id, at }) => verdict.counts.some(({ object }) => object === id) || !holds(at, scene));
}

function sceneOf({ role, places }: Marks, document: Document, url: URL, inner: Scene['inner']): Scene {
  return { document, inner, url, role, places, asked: new Map() };
}

function answer(yes: Condition | undefined, no: Condition | undefined, scene: Scene): Answer {
  if (yes && holds(yes, scene)) return 'yes';
  return no && holds(no, scene) ? 'no' : 'unknown';
}

/** Where no mark of being signed in is known, a page counts as long as it does not ask to sign in. */
function isIn(signedIn: Answer, marks: Marks): boolean {
  return signedIn === 'yes' || (signedIn === 'unknown' && !marks.signedIn);
}

function isWhereToCancel(places: string[], { mayCancel: { at } }: Marks): boolean {
  return at !== undefined && places.includes(at);
}

function mayCancel(marks: Marks, scene: Scene): Pick<Verdict, 'mayCancel' | 'reason'> {
  const may = answer(marks.mayCancel.yes, marks.mayCancel.no, scene);
  const reasons = { yes: 'control-seen', no: 'page-refuses', unknown: 'no-control-seen' } as const;
  return { mayCancel: may, reason: reasons[may] };
}

function accountName(marks: Marks, document: Document): string | undefined {
  if (!marks.account.name) return undefined;
  for (const element of document.querySelectorAll(marks.account.name)) {
    const name = element.textContent?.trim();
    if (name && name.length <= 200 && isVisible(element)) return name;
  }
  return undefined;
}
