import { parentOf } from './intent/roots.ts';
import { normaliseName } from './normalise.ts';

/** Words that end a subscription and leave a mailing list alike. */
const ambiguous = new Set(['unsubscribe', '取消订阅', '退订', '取消訂閱', '退訂']);
/** With a mailing list named beside it: “Unsubscribe from our newsletter”. */
const leaving = /unsubscribe|退订|取消订阅|退訂|取消訂閱/i;
const list = /newsletter|mailing|e-?mails?\b|digest|简报|资讯|邮件|邮箱|推送|短信|通讯|電子報/i;
/** So far up a control's own surroundings reach; and what says more than so many characters is a whole page. */
const nearest = 6;
const longest = 300;

/**
 * True for a control that leaves a mailing list by words that would also end a subscription: what stands around it tells, the first that
 * says more than the control itself.
 * @param name its name
 */
export function leavesMailingList(element: Element, name: string): boolean {
  const own = normaliseName(name);
  if (leaving.test(own) && list.test(own)) return true;
  if (!ambiguous.has(own)) return false;
  let around = parentOf(element);
  for (let up = 0; around && up < nearest; up += 1) {
    const text = (around.textContent ?? '').trim();
    if (text.length > longest) return false;
    if (text !== '' && normaliseName(text) !== own) return list.test(text);
    around = parentOf(around);
  }
  return false;
}
