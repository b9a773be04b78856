import { holds, type Scene } from './condition.ts';
import { countShown } from './count.ts';
import type { Marks } from './marks.ts';
import type { Verdict } from './verdict.ts';
import { isVisible } from './visible.ts';

/** Looks once at a page of a known CRM. Reads only; costs a few queries, and reads text only on the pages that matter. */
export function look(marks: Marks, document: Document, url: URL): Verdict {
  const scene: Scene = { document, path: url.pathname, places: marks.places, asked: new Map() };
  const places = Object.keys(marks.places).filter((place) => holds({ type: 'place', place }, scene));
  const signedIn = holds(marks.signedIn, scene) ? 'yes' : holds(marks.signedOut, scene) ? 'no' : 'unknown';
  const there = signedIn === 'yes' && places.includes(marks.mayCancel.at);
  return {
    site: marks.site,
    region: marks.region,
    url: url.href,
    title: document.title,
    signedIn,
    ...(there ? mayCancel(marks, scene) : { mayCancel: 'unknown', reason: 'not-on-the-page' }),
    cancelled: !there
      ? 'unknown'
      : holds(marks.cancelled.yes, scene)
        ? 'yes'
        : holds(marks.cancelled.no, scene)
          ? 'no'
          : 'unknown',
    account:
      signedIn === 'no'
        ? {}
        : { id: new RegExp(marks.account.id).exec(url.pathname)?.[1], name: accountName(marks, document) },
    places,
    counts: marks.objects.flatMap(({ id, at, count }) => {
      const shown = signedIn === 'yes' && holds(at, scene) ? countShown(document, count) : undefined;
      return shown === undefined ? [] : [{ object: id, count: shown }];
    }),
  };
}

/** True when another look would tell nothing new: every question this page can answer is answered. */
export function isSettled(verdict: Verdict, marks: Marks, document: Document): boolean {
  if (verdict.signedIn === 'unknown') return false;
  if (verdict.signedIn === 'no') return true;
  if (marks.account.name && !verdict.account.name) return false;
  const scene: Scene = { document, path: new URL(verdict.url).pathname, places: marks.places, asked: new Map() };
  if (verdict.places.includes(marks.mayCancel.at) && verdict.mayCancel === 'unknown' && verdict.cancelled === 'unknown')
    return false;
  return marks.objects.every(({ id, at }) => verdict.counts.some(({ object }) => object === id) || !holds(at, scene));
}

function mayCancel(marks: Marks, scene: Scene): Pick<Verdict, 'mayCancel' | 'reason'> {
  if (holds(marks.mayCancel.yes, scene)) return { mayCancel: 'yes', reason: 'control-seen' };
  if (holds(marks.mayCancel.no, scene)) return { mayCancel: 'no', reason: 'page-refuses' };
  return { mayCancel: 'unknown', reason: 'no-control-seen' };
}

function accountName(marks: Marks, document: Document): string | undefined {
  if (!marks.account.name) return undefined;
  for (const element of document.querySelectorAll(marks.account.name)) {
    const name = element.textContent?.trim();
    if (name && name.length <= 200 && isVisible(element)) return name;
  }
  return undefined;
}
