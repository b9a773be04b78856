import { mentions, read } from '../lexicon/read.ts';
import type { Found } from './answer.ts';
import { kindOf } from './controls.ts';
import { openQuestion } from './dialog.ts';
import type { Intent } from './intents.ts';
import { nameOf } from './name.ts';
import { personal } from './personal.ts';
import type { Question } from './question.ts';
import { titleOf } from './surroundings.ts';
import { logOut } from './way-out.ts';
import { type View, weigh } from './weigh.ts';

/** All that may be an answer to an intent: by its own words, or by where it stands. */
export function search(intent: Intent, view: View): Found[] {
  switch (intent) {
    case 'confirm-dialog':
      return confirming(view);
    case 'open-account-settings':
      return personal(weigh(intent, view), view);
    case 'log-out':
      return logOut(view);
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
  return openQuestion(controls, view.dialog, view.roots, view.languages);
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

function namedAs(element: Element): Pick<Found, 'name' | 'kind'> {
  return { name: nameOf(element), kind: kindOf(element) };
}
