import { mentions, read } from '../lexicon/read.ts';
import { type Found, likelyScore } from './answer.ts';
import { kindOf } from './controls.ts';
import { nameOf } from './name.ts';
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
  return [...found, ...leading.flatMap((element) => byAddress(element, view))];
}

function addressOf(element: Element): string {
  return element.getAttribute('href') ?? element.closest('form')?.getAttribute('action') ?? '';
}

function byAddress(element: Element, { languages }: View): Found[] {
  const name = nameOf(element);
  // “Log out of all other sessions” leads there, too.
  if (mentions(read(name, languages), ['session', 'help', 'settings', 'undo', 'dismiss'])) return [];
  return [{ element, name, kind: kindOf(element), score: 0.7, reasons: [bySign], direct: false }];
}

const bySign = { en: 'Its address ends the session', 'zh-CN': '链接地址是退出登录的地址' };
