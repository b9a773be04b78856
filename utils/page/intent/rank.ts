import type { Text } from '../../text.ts';
import { acts } from '../lexicon/concepts.ts';
import { mentions, read } from '../lexicon/read.ts';
import type { Found } from './answer.ts';
import type { Intent } from './intents.ts';
import { pathOf, splitWords } from './name.ts';
import { type Obstacle, stateOf } from './state.ts';
import { peersOf } from './surroundings.ts';
import { conceptsOf, type View } from './weigh.ts';

/** Layout is asked for so many controls only. */
const mostSeen = 14;

const weight: Record<Obstacle, number> = {
  hidden: 0.35,
  'in-menu': 0.88,
  disabled: 0.97,
  covered: 0.9,
  'off-screen': 1,
  'no-size': 0.92,
};

/** The best few, seen as a person sees them, one for each control and for each place that they lead to, best first. */
export function rank(found: readonly Found[], intent: Intent, view: View): Found[] {
  const best = found.toSorted((a, b) => b.score - a.score).slice(0, mostSeen);
  const single = best.filter((one, at) => !best.slice(0, at).some((other) => isSame(one.element, other.element)));
  const seen = single.map((one) => asSeen(one, intent, view)).sort((a, b) => b.score - a.score);
  return seen.filter((one) =>
    standsFor(
      one,
      seen.filter((other) => isTwin(one, other, view)),
    ),
  );
}

/** A link around a button, or a list entry around a link, is one control for a person. */
export function isSame(one: Element, other: Element): boolean {
  return one === other || one.contains(other) || other.contains(one);
}

/** Of several links to one place, the best; of equal ones that which stands in a group, not the copy for jumping there by keyboard. */
function standsFor(one: Found, twins: Found[]): boolean {
  const group = ({ element, obstacle, openFirst }: Found) =>
    Number(peersOf(element).length > 0 || element.closest('li') !== null) -
    Number(obstacle === 'hidden' && !openFirst) * 2;
  const value = (twin: Found) => group(twin) + twin.score / 2;
  return twins.every(
    (other, at) => value(one) > value(other) || (value(one) === value(other) && twins.indexOf(one) <= at),
  );
}

/** Two links to one place are one answer. */
function isTwin(one: Found, other: Found, { address }: View): boolean {
  if (one === other) return true;
  const place = placeOf(one.element, address);
  return place !== undefined && place === placeOf(other.element, address);
}

function placeOf(element: Element, address: string): string | undefined {
  const href = element.getAttribute('href') ?? '';
  if (/^(#|javascript:|$)/.test(href)) return undefined;
  return URL.parse(href, address)?.href;
}

function asSeen(one: Found, intent: Intent, view: View): Found {
  const { element } = one;
  const state = stateOf(element);
  const behind = view.dialog && intent !== 'confirm-dialog' && !view.dialog.contains(element) ? 0.9 : 1;
  const here = leadsHere(one, intent, view) ? 0.6 : isRecord(one, intent) ? 0.4 : 1;
  const elsewhere =
    leadsAway(one, intent, view) || standsInText(one, intent)
      ? 0.7
      : isLeaf(one, intent)
        ? 0.8
        : jumps(one, intent)
          ? 0.85
          : 1;
  const factor = (state.obstacle ? weight[state.obstacle] : 1) * behind * here * elsewhere;
  return {
    ...one,
    ...state,
    score: Math.round(one.score * factor * 1000) / 1000,
    reasons: here === 0.6 ? [...one.reasons, leads] : one.reasons,
  };
}

/** On the page that is about the thing, what does it is on the page, not in the menu around it. */
function leadsAway({ element, kind }: Found, intent: Intent, { surroundings }: View): boolean {
  const deeds = [...conceptsOf(intent)].filter((concept) => (acts as readonly string[]).includes(concept));
  return (
    kind === 'link' &&
    deeds.length > 0 &&
    surroundings.pageSpeaksOf(deeds) &&
    !surroundings.headingSpeaksOf(element, deeds)
  );
}

/** A link among the words of a text explains them; a list of users or a subscription is reached from a menu. */
function standsInText({ element, kind }: Found, intent: Intent): boolean {
  if (kind !== 'link' || !(intent === 'open-users' || intent === 'open-subscription-billing')) return false;
  const beside = [...(element.parentNode?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE);
  return /[\p{L},，、]/u.test(beside.map((node) => node.textContent).join(''));
}

/** A tree holds records and names of fields more often than pages. */
function isLeaf({ element }: Found, intent: Intent): boolean {
  return intent.startsWith('open-') && element.closest('[role=tree]') !== null;
}

/** A link to another part of this page only shows where it is done. */
function jumps({ element }: Found, intent: Intent): boolean {
  const [, id] = /^#([\w-]+)$/.exec(element.getAttribute('href') ?? '') ?? [];
  return (
    (intent === 'open-users' || !intent.startsWith('open-')) &&
    id !== undefined &&
    element.ownerDocument.getElementById(id) !== null
  );
}

/** A link to one record of many, whose title happens to hold the words. */
function isRecord({ element, direct }: Found, intent: Intent): boolean {
  // A file that is ready has a number, too; nobody calls a record “Log out”.
  if (direct && /^(download|export-data|log-out)$/.test(intent)) return false;
  if (intent.startsWith('open-') || element.closest('[data-method], [data-confirm]') === element) return false;
  const href = element.getAttribute('href') ?? '';
  if (!/(\/|[?&]\w*id=)(\d+|[0-9a-f-]{20,})\/?$/i.test(href)) return false;
  // What an address ends a subscription by has the subscription's number, too.
  return !mentions(read(splitWords(pathOf(href)), ['en']), [...conceptsOf(intent)]);
}

/** A link to the page that is open. What does something on a page has the same words as the way to it. */
function leadsHere({ element, kind }: Found, intent: Intent, { address }: View): boolean {
  if (!intent.startsWith('open-') && element.matches(`:is(nav, ul, [role=navigation]) :is(.active > a, a.active)`))
    return true;
  if (element.closest('[aria-current=page], [aria-current=true]')) return true;
  if (kind !== 'link') return false;
  const href = element.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#')) return false;
  return URL.parse(href, address)?.href === URL.parse(address)?.href;
}

const leads: Text = { en: 'It leads to this very page', 'zh-CN': '它指向当前页面' };
