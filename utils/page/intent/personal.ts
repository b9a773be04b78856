import type { Concept } from '../lexicon/concepts.ts';
import { read } from '../lexicon/read.ts';
import { type Found, sureScore } from './answer.ts';
import { kindOf, pressable } from './controls.ts';
import { nameOf } from './name.ts';
import { isSame } from './rank.ts';
import { share } from './score.ts';
import { peersOf } from './surroundings.ts';
import { type View, weigh } from './weigh.ts';

/** Where pages say who is signed in. */
const frames =
  'header, nav, aside, [role=banner], [role=navigation], [class*=header i], [class*=navbar i], [class*=topbar i], [class*=sidebar i], [id*=header i], [id*=navbar i], [id*=topbar i]';
const portrait = '[class*=avatar i], [class*=gravatar i], img[alt*=avatar i], img[alt*=profile i], [class*=user-pic i]';
const persons = `${portrait}, [class*=user i], [class*=account i], [class*=profile i], [id*=user i], [id*=account i], [id*=profile i], [data-testid*=user i]`;
const opening =
  '[aria-haspopup]:not([aria-haspopup=false]), [aria-expanded], [data-toggle=dropdown], [data-bs-toggle=dropdown], [class*=dropdown i], summary';
const own = /(?:^|[/._-])(?:profile|account|my|me|user|preferences|prefs|settings)(?:$|[/?#._-])/i;
/** More than so many in a page's frame are a list of people. */
const mostPersons = 4;
const longestName = 48;

/** Controls that lead to what is a person's own by who they are instead of by a word: their name or picture in the page's frame. */
export function personal(found: Found[], view: View): Found[] {
  const outs = weigh('log-out', view).filter(({ score }) => score >= sureScore);
  const peers = outs.flatMap(({ element }) => peersOf(element)).filter((peer) => /^(link|button)$/.test(kindOf(peer)));
  const isBeside = ({ element }: Found) =>
    peers.some((peer) => isSame(peer, element)) || outs.some((out) => sharesMenu(out.element, element));
  // What is a person's own stands beside the way out.
  const raised = found.map((one) =>
    isBeside(one) ? { ...one, score: besideScore(one, view), reasons: [...one.reasons, beside] } : one,
  );
  const name = peers.find((peer) => isPersonsName(nameOf(peer), view));
  if (raised.some((one) => one.score >= sureScore || (isBeside(one) && !(name && isSame(one.element, name)))))
    return raised;
  const others = raised.filter(({ element }) => !(name && isSame(element, name)));
  const named = name ? [foundAs(name, isMarked(name) ? 0.7 : 0.58, beside)] : [];
  const menus = menusOf(view).filter((menu) => ![...others, ...named].some(({ element }) => isSame(element, menu)));
  return [
    ...others,
    ...named,
    ...(menus.length > mostPersons ? [] : menus.map((menu) => foundAs(menu, 0.56, pictured))),
  ];
}

/** “Settings” beside the way out are a person's own. */
function besideScore({ name, score }: Found, view: View): number {
  return score >= 0.5 && !isPersonsName(name, view) ? Math.max(score * 1.06, 0.6) : score * 1.06;
}

function menusOf(view: View): Element[] {
  const marks = view.select(`:is(${frames}) :is(${persons})`);
  const controls = marks.flatMap((mark) => mark.closest(pressable) ?? mark.querySelector(pressable) ?? []);
  return [...new Set(controls)].filter(
    (control) =>
      /^(link|button)$/.test(kindOf(control)) &&
      control.checkVisibility({ visibilityProperty: true }) &&
      isMarked(control) &&
      isOwn(control) &&
      (isPersonsName(nameOf(control), view) || isBareMenu(control, view)),
  );
}

/** A picture of a person, a menu, or an address of their own. */
function isOwn(control: Element): boolean {
  return (
    control.matches(opening) ||
    control.querySelector(portrait) !== null ||
    own.test(control.getAttribute('href')?.split(/[?#]/)[0] ?? '')
  );
}

/** Called a person's in the markup: itself, what is in it, or what it stands in alone. */
function isMarked(control: Element): boolean {
  const around = [control, control.parentElement, control.parentElement?.parentElement];
  return around.some((part) => part?.matches(persons)) || control.querySelector(persons) !== null;
}

/** Not what is known as the name of something else. “Admin” is a name, too. */
function isPersonsName(name: string, { languages }: View): boolean {
  const { text, matches } = read(name, languages);
  if (text.length < 2 || text.length > longestName || !/\p{L}/u.test(text)) return false;
  if (/^(?:sys|super)?[ .-]?(?:admin|administrator|root|管理员|超级管理员)$/.test(text)) return true;
  const known = matches.filter(({ concept }) => concept !== 'filler' && concept !== 'user');
  return share(text, known) < 0.5 && known.every(({ concept }) => concept === 'settings');
}

/** A picture without words, or one that is called “User menu”. */
function isBareMenu(control: Element, { languages }: View): boolean {
  const { text, matches } = read(nameOf(control), languages);
  const told: Concept[] = ['filler', 'user', 'profile', 'account', 'settings'];
  return (
    text.length <= longestName && control.matches(opening) && matches.every(({ concept }) => told.includes(concept))
  );
}

/** True for two entries of one menu, which may be closed. */
function sharesMenu(one: Element, other: Element): boolean {
  const menu = one.closest('ul, ol, menu, [role=menu]');
  return menu !== null && menu === other.closest('ul, ol, menu, [role=menu]');
}

function foundAs(element: Element, score: number, reason: Found['reasons'][number]): Found {
  return { element, name: nameOf(element), kind: kindOf(element), score, reasons: [reason], direct: false };
}

const beside = { en: 'It stands beside the way out', 'zh-CN': '紧挨退出入口' };
const pictured = { en: 'It shows who is signed in', 'zh-CN': '显示当前登录的人' };
