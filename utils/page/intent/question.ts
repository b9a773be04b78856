import type { Text } from '../../text.ts';
import { acts, type Concept, type PageLanguage } from '../lexicon/concepts.ts';
import { mentions, type Reading, read } from '../lexicon/read.ts';
import { kindOf } from './controls.ts';
import { nameOf } from './name.ts';
import { share } from './spans.ts';

/** A dialog that asks something, or the part of a page that does, with the buttons that answer it. */
export interface Question {
  asked: string;
  yes: { element: Element; value: number; reasons: Text[] }[];
  no: Element[];
}

const leaving: Concept[] = ['keep', 'undo', 'pause', 'help', 'search', 'contact'];
const doing: Concept[] = acts.filter((act) => ![...leaving, 'close', 'copy', 'reset'].includes(act));
/** What leaves a subscription as it is, unless just that is asked. */
const softDeeds = ['pause', 'undo'] as const;
/** What a window may offer without asking about it. */
const handling: Concept[] = ['export', 'download', 'backup', 'import', 'add', 'edit', 'search'];
/** The sign on a button that closes. */
export const cross = /^[×✕✖x⨯]?$/i;

/**
 * Which of some buttons say yes to a question, best first, and which leave things as they are.
 * @param isForm something is filled in first, so that a bare “Cancel” is no deed
 */
export function questionOf(
  asked: string,
  buttons: Element[],
  languages: readonly PageLanguage[],
  isForm = false,
): Question {
  const about = read(withoutAnswers(asked, buttons), languages);
  const read_ = (element: Element) => read(nameOf(element), languages);
  const isNo = (element: Element) => {
    const reading = read_(element);
    return mentions(reading, ['dismiss', ...leaving]) || cross.test(reading.text);
  };
  const isAsked = (element: Element) => mentions(read_(element), ['end']) && mentions(about, ['end', 'turn-off']);
  const strictNo = buttons.filter(
    (element) => isNo(element) && !mentions(read_(element), ['confirm']) && !isAsked(element),
  );
  // Where it is asked whether to pause or to resume, that is the deed and no way out.
  const deeds = mentions(about, ['end', 'delete']) ? [] : softDeeds.filter((deed) => mentions(about, [deed]));
  const canRefuse = strictNo.some((element) => !isClosing(read_(element)));
  const yes = buttons.flatMap((element) => {
    const reading = read_(element);
    const isLeaving = mentions(reading, leaving) && !mentions(reading, deeds);
    if (cross.test(reading.text) || isLeaving) return [];
    const plain = reading.matches.filter(({ concept }) => concept !== 'filler');
    const says = [...doing, ...deeds].filter((act) => mentions(reading, [act]));
    const bareNo =
      isNo(element) &&
      // “Cancel selected items” is no mere “Cancel”.
      share(reading.text, reading.matches) > 0.7 &&
      plain.every(({ concept }) => ['dismiss', 'end', 'turn-off', 'close', 'log-out', 'filler'].includes(concept));
    // “Cancel” beside “Keep my plan” is the deed; beside “Confirm” it is the way out.
    if (bareNo) {
      const others = buttons.filter((other) => other !== element && !cross.test(read_(other).text));
      const isDeed =
        others.length > 0 && others.every((other) => strictNo.includes(other) || mentions(read_(other), leaving));
      return isDeed && !isForm && isAsked(element) ? [{ element, value: 0.72, reasons: [otherwise] }] : [];
    }
    if (says.includes('confirm')) return [{ element, value: says.length > 1 ? 0.97 : 0.92, reasons: [affirms] }];
    const repeats = says.length > 0 && says.every((act) => mentions(about, [act]));
    // A window with no more than “Close” asks nothing: what can be done in it is done beside the way out.
    if (!canRefuse && says.every((act) => handling.includes(act))) return [];
    if (repeats) return [{ element, value: 0.93, reasons: [repeatsIt] }];
    return says.length > 0 && kindOf(element) === 'button' ? [{ element, value: 0.55, reasons: [acts_] }] : [];
  });
  return { asked, yes: yes.sort((a, b) => b.value - a.value), no: strictNo };
}

function isClosing(reading: Reading): boolean {
  return mentions(reading, ['close']) || cross.test(reading.text);
}

/** What is asked, without the words on the buttons themselves. */
function withoutAnswers(asked: string, buttons: Element[]): string {
  return buttons.reduce((text, button) => {
    const name = nameOf(button);
    const at = name ? text.lastIndexOf(name) : -1;
    return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + name.length)}`;
  }, asked);
}

export const affirms: Text = { en: 'It says yes to the question that is open', 'zh-CN': '是对当前提问的肯定回答' };
const repeatsIt: Text = { en: 'It repeats what the question asks about', 'zh-CN': '重复了提问中的操作' };
const acts_: Text = { en: 'It is what the dialog lets one do', 'zh-CN': '是对话框中可做的操作' };
const otherwise: Text = { en: 'The other button leaves things as they are', 'zh-CN': '另一个按钮表示维持原状' };
