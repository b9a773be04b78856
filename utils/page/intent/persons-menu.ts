import type { Concept } from '../lexicon/concepts.ts';
import { read } from '../lexicon/read.ts';
import { kindOf, pressable } from './controls.ts';
import { nameOf } from './name.ts';
import { share } from './spans.ts';
import type { View } from './weigh.ts';

/** Where pages say who is signed in. */
const frames =
  'header, nav, aside, [role=banner], [role=navigation], [class*=header i], [class*=navbar i], [class*=topbar i], [class*=sidebar i], [id*=header i], [id*=navbar i], [id*=topbar i]';
const portrait = '[class*=avatar i], [class*=gravatar i], img[alt*=avatar i], img[alt*=profile i], [class*=user-pic i]';
/** The sign for a person: that of who is signed in only where no words stand beside it. */
const glyph =
  ':is([class*=icon-user i], [class*=anticon-user i], [class*=fa-user i], [class*=bi-person i], [class*=mdi-account i], svg[data-icon=user]):not([class*=users i], [class*=group i], [class*=-add i], [class*=-plus i])';
const persons = `${portrait}, [class*=user i], [class*=account i], [class*=profile i], [id*=user i], [id*=account i], [id*=profile i], [data-testid*=user i]`;
const opening =
  '[aria-haspopup]:not([aria-haspopup=false]), [aria-expanded], [data-toggle=dropdown], [data-bs-toggle=dropdown], [class*=dropdown i], summary';
const own = /(?:^|[/._-])(?:profile|account|my|me|user|preferences|prefs|settings)(?:$|[/?#._-])/i;
/** More than so many in a page's frame are a list of people. */
const mostPersons = 4;
const longestName = 48;
/** What holds more elements is a part of the page. */
const largestMenu = 60;

/** What shows who is signed in, in the page's frame: their name or picture, mostly with a menu. */
export function personsMenus(view: View): Element[] {
  const marks = view.select(`:is(${frames}) :is(${persons})`);
  const controls = marks.flatMap((mark) => mark.closest(pressable) ?? mark.querySelector(pressable) ?? pointedAt(mark));
  const menus = [...new Set(controls)].filter(
    (control) =>
      /^(link|button)$/.test(kindOf(control)) &&
      control.checkVisibility({ visibilityProperty: true }) &&
      isMarked(control) &&
      isOwn(control) &&
      (isPersonsName(nameOf(control), view) || isBareMenu(control, view)),
  );
  return menus.length > mostPersons ? [] : menus;
}

/** A picture or a name that shows a hand opens a menu, too, though nothing in the markup says so: the outermost part that does, of the bar of icons that it stands in only its own. */
function pointedAt(mark: Element): Element[] {
  if (!isPointer(mark)) return [];
  let control = mark;
  for (
    let around = mark.parentElement;
    around && isPointer(around) && !around.querySelector(pressable);
    around = around.parentElement
  )
    control = around;
  return control.getElementsByTagName('*').length > largestMenu ? [] : [control];
}

function isPointer(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}

/** A picture of a person, a menu, or an address of their own. */
function isOwn(control: Element): boolean {
  return (
    control.matches(`${opening}, ${portrait}`) ||
    control.querySelector(portrait) !== null ||
    isGlyph(control) ||
    own.test(control.getAttribute('href')?.split(/[?#]/)[0] ?? '')
  );
}

function isGlyph(control: Element): boolean {
  return control.textContent?.trim() === '' && (control.matches(glyph) || control.querySelector(glyph) !== null);
}

/** Called a person's in the markup: itself, what is in it, or what it stands in alone. */
export function isMarked(control: Element): boolean {
  const around = [control, control.parentElement, control.parentElement?.parentElement];
  return around.some((part) => part?.matches(persons)) || control.querySelector(persons) !== null;
}

/** Not what is known as the name of something else. “Admin” is a name, too. */
export function isPersonsName(name: string, { languages }: View): boolean {
  const { text, matches } = read(name, languages);
  if (text.length < 2 || text.length > longestName || !/\p{L}/u.test(text)) return false;
  if (/^(?:sys|super)?[ .-]?(?:admin|administrator|root|管理员|超级管理员)$/.test(text)) return true;
  const known = matches.filter(({ concept }) => concept !== 'filler' && concept !== 'user');
  return share(text, known) < 0.5 && known.every(({ concept }) => /^(settings|manage|view)$/.test(concept));
}

/** A picture without words, or one that is called “User menu”. */
function isBareMenu(control: Element, { languages }: View): boolean {
  const { text, matches } = read(nameOf(control), languages);
  const told: Concept[] = ['record', 'filler', 'user', 'profile', 'account', 'settings', 'manage', 'view'];
  return (
    text.length <= longestName &&
    (control.matches(`${opening}, ${portrait}`) || isGlyph(control)) &&
    matches.every(({ concept }) => told.includes(concept))
  );
}
