import type { Text } from '../../text.ts';
import { mentions, read } from '../lexicon/read.ts';
import { type Found, sureScore } from './answer.ts';
import { kindOf } from './controls.ts';
import { openQuestion } from './dialog.ts';
import type { Intent } from './intents.ts';
import { nameOf } from './name.ts';
import type { Question } from './question.ts';
import { isSame } from './rank.ts';
import { peersOf, titleOf } from './surroundings.ts';
import { type View, weigh } from './weigh.ts';

/** All that may be an answer to an intent: by its own words, or by where it stands. */
export function search(intent: Intent, view: View): Found[] {
  switch (intent) {
    case 'confirm-dialog':
      return confirming(view);
    case 'open-account-settings':
      return besideLogOut(weigh(intent, view), view);
    case 'export-data':
      return [...weigh(intent, view), ...exportDialog(view)];
    default:
      return weigh(intent, view);
  }
}

function confirming(view: View): Found[] {
  return (questionOf(view)?.yes ?? []).map(({ element, value, reasons }) => ({
    element,
    name: nameOf(element),
    kind: kindOf(element),
    score: value,
    reasons,
    direct: value >= 0.9,
  }));
}

function questionOf(view: View): Question | undefined {
  const controls = () => view.entries('confirm-dialog').map(({ element }) => element);
  return openQuestion(controls, view.dialog, view.languages);
}

/** In a dialog that is about exporting, the button that says yes exports. */
function exportDialog(view: View): Found[] {
  const { dialog, languages } = view;
  if (!dialog || !mentions(read(titleOf(dialog), languages), ['export', 'backup'])) return [];
  const [yes] = questionOf(view)?.yes ?? [];
  if (!yes) return [];
  const title = titleOf(dialog);
  const reasons = [{ en: `It says yes in the dialog “${title}”`, 'zh-CN': `是对话框“${title}”中的肯定按钮` }];
  return [{ element: yes.element, ...namedAs(yes.element), score: 0.84, reasons, direct: false }];
}

/** What is a person's own stands beside the way out; their name there leads to it. */
function besideLogOut(found: Found[], view: View): Found[] {
  const outs = weigh('log-out', view).filter(({ score }) => score >= sureScore);
  const peers = outs.flatMap(({ element }) => peersOf(element)).filter((peer) => /^(link|button)$/.test(kindOf(peer)));
  const own = peers.find((peer) => {
    const { text, matches } = read(nameOf(peer), view.languages);
    return (
      text.length > 1 && text.length < 40 && matches.every(({ concept }) => concept === 'filler' || concept === 'user')
    );
  });
  const isBeside = ({ element }: Found) =>
    peers.some((peer) => isSame(peer, element)) || outs.some((out) => sharesMenu(out.element, element));
  const raised = found.map((one) =>
    isBeside(one) ? { ...one, score: one.score * 1.06, reasons: [...one.reasons, beside] } : one,
  );
  return own && !found.some(isBeside)
    ? [...raised, { element: own, ...namedAs(own), score: 0.58, reasons: [beside], direct: false }]
    : raised;
}

/** True for two entries of one menu, which may be closed. */
function sharesMenu(one: Element, other: Element): boolean {
  const menu = one.closest('ul, ol, menu, [role=menu]');
  return menu !== null && menu === other.closest('ul, ol, menu, [role=menu]');
}

function namedAs(element: Element): Pick<Found, 'name' | 'kind'> {
  return { name: nameOf(element), kind: kindOf(element) };
}

const beside: Text = { en: 'It stands beside the way out', 'zh-CN': '紧挨退出入口' };
