import { mentions, read } from '../lexicon/read.ts';
import { type Found, leastScore, likelyScore } from './answer.ts';
import { kindOf } from './controls.ts';
import { nameOf } from './name.ts';
import { personsMenus } from './persons-menu.ts';
import { type View, weigh } from './weigh.ts';

const marks = ['logout', 'log-out', 'log_out', 'logoff', 'signout', 'sign-out', 'sign_out'];
const marked = marks
  .flatMap((mark) => [`a[href*="${mark}" i]`, `form[action*="${mark}" i] :is(button, [type=submit])`])
  .join();
/** The last part of an address that ends a session, or the action in its query. */
const leadsOut =
  /(?:^|[/=])(?:user|users|auth|account|session)?[-_.]?(?:log|sign)[-_]?(?:out|off)(?:\.\w+)?\/?(?:$|[?#&])/i;
const mostAsked = 8;

/** The control that ends the session. Where its words are not known, as for “Quit”, the address that it leads to tells. */
export function logOut(view: View): Found[] {
  const found = weigh('log-out', view);
  if (found.some(({ score }) => score >= likelyScore)) return found;
  const leading = view
    .select(marked)
    .slice(0, mostAsked)
    .filter((element) => leadsOut.test(addressOf(element)));
  const out = [...found, ...leading.flatMap((element) => byAddress(element, view))];
  return out.some(({ score }) => score >= leastScore) ? out : [...out, ...inMenus(view)];
}

/** A menu that is only made when it is opened: the way out stands in that of the person who is signed in. */
function inMenus(view: View): Found[] {
  return personsMenus(view).map((element) => ({
    element,
    name: nameOf(element),
    kind: kindOf(element),
    score: 0.5,
    reasons: [inMenu],
    direct: false,
  }));
}

function addressOf(element: Element): string {
  return element.getAttribute('href') ?? element.closest('form')?.getAttribute('action') ?? '';
}

function byAddress(element: Element, { languages }: View): Found[] {
  const name = nameOf(element);
  // “Log out of all other sessions” leads there, too.
  if (mentions(read(name, languages), ['session', 'help', 'settings', 'manage', 'undo', 'dismiss'])) return [];
  return [{ element, name, kind: kindOf(element), score: 0.7, reasons: [bySign], direct: false }];
}

const bySign = { en: 'Its address ends the session', 'zh-CN': '链接地址是退出登录的地址' };
const inMenu = {
  en: 'The way out is mostly in the menu of who is signed in',
  'zh-CN': '退出入口多在当前登录人的菜单里',
};
