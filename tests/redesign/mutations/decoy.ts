import type { Text } from '../../../utils/text.ts';
import { type Drawn, element } from '../drawing/drawing.ts';
import { labelsOf, unitOf } from '../drawing/labels.ts';
import { replace, textIn } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

/** The truth of what this mutation adds. */
export const decoyTruth = 'added decoy';

interface Decoy {
  words: Text;
  /** Where the control is about the same, it is no decoy. */
  unless: RegExp;
}

/** What stands on pages beside a way out, and is none; the right one never says the same. */
const decoys: readonly Decoy[] = [
  { words: { en: 'Unsubscribe from our newsletter', 'zh-CN': '退订邮件通知' }, unless: /newsletter|邮件|通知/i },
  { words: { en: 'Delete account', 'zh-CN': '注销账号' }, unless: /delete|close|account|注销|删除|解散|账/i },
];

/** A look-alike stands beside the control: before it, or after it. */
export const decoy: Mutation = {
  name: 'decoy beside it',
  variants: decoys.length,
  change({ right, language, variant }) {
    const [spot] = right;
    const unit = spot && unitOf(spot);
    const chosen = decoys[variant];
    if (!unit || !chosen) return false;
    const said = [spot.node, ...labelsOf(spot)].map((node) => textIn(node) + (node.attributes['aria-label'] ?? ''));
    if (chosen.unless.test(said.join(' '))) return false;
    const added = likeControl(spot.node, chosen.words[language]);
    if (variant % 2 === 0) replace(unit, added, unit.node);
    else replace(unit, unit.node, added);
    return true;
  },
};

/** Looks as the control does; a box to tick has a button beside it. */
function likeControl({ name, attributes, children }: Drawn, words: string): Drawn {
  const isLink = name === 'a' && children.length > 0;
  const { class: style, role } = attributes;
  const added = element(isLink ? 'a' : 'button', [words], {
    ...(isLink ? { href: '#other' } : { type: 'button' }),
    ...(style !== undefined && name !== 'input' ? { class: style } : {}),
    ...(role === 'menuitem' || role === 'button' ? { role } : {}),
  });
  added.truth = decoyTruth;
  return added;
}
