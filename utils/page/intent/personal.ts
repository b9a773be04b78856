import { type Found, sureScore } from './answer.ts';
import { kindOf } from './controls.ts';
import { nameOf } from './name.ts';
import { isMarked, isPersonsName, personsMenus } from './persons-menu.ts';
import { isSame } from './rank.ts';
import { peersOf } from './surroundings.ts';
import { type View, weigh } from './weigh.ts';

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
  const named = name ? [foundAs(name, isMarked(name) ? 0.7 : 0.48, beside)] : [];
  const menus = personsMenus(view).filter((menu) => ![...others, ...named].some((one) => isSame(one.element, menu)));
  return [...others, ...named, ...menus.map((menu) => foundAs(menu, 0.56, pictured))];
}

/** “Settings” beside the way out are a person's own. */
function besideScore({ name, score }: Found, view: View): number {
  return score >= 0.5 && !isPersonsName(name, view) ? Math.max(score * 1.06, 0.6) : score * 1.06;
}

/** True for two entries of one menu, which may be closed. */
function sharesMenu(one: Element, other: Element): boolean {
  const menu = one.closest('ul, ol, menu, [role=menu]');
  return menu !== null && menu === other.closest('ul, ol, menu, [role=menu]');
}

function foundAs(element: Element, score: number, reason: Found['reasons'][number]): Found {
  return { element, name: nameOf(element), kind: kindOf(element), score, reasons: [reason], direct: false };
}

const beside = { en: 'It is next to the sign-out', 'zh-CN': '紧挨退出入口' };
const pictured = { en: 'It shows who is signed in', 'zh-CN': '显示当前登录的人' };
