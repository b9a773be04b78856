import type { Text } from '../../text.ts';
import type { Concept, PageLanguage } from '../lexicon/concepts.ts';
import { acts } from '../lexicon/concepts.ts';
import { mentions, read } from '../lexicon/read.ts';
import { topmost } from '../topmost.ts';
import { kindOf, pressable } from './controls.ts';
import { nameOf } from './name.ts';
import type { Root } from './roots.ts';
import { share } from './score.ts';
import { dialogs, peersOf, shown } from './surroundings.ts';

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
/** What a page asks about before it does it. Only buttons that say one of these are asked whether they answer. */
export const asking: Concept[] = ['delete', 'end', 'close', 'deactivate', 'turn-off', 'confirm'];
/** A part of a page that holds more elements than this is no question. */
const largestQuestion = 300;
const cross = /^[×✕✖x⨯]?$/i;

/** The dialog a person sees on top. */
export function openDialog(roots: Root[]): Element | undefined {
  return topmost(roots.flatMap((root) => [...root.querySelectorAll(dialogs)]));
}

/**
 * The question that is open: that of the dialog on top, else that of a page which asks before it does something. The answer is
 * never told by the place of a button: libraries differ in which comes first.
 * @param controls those of the page that speak of {@link asking}
 */
export function openQuestion(
  controls: () => Iterable<Element>,
  dialog: Element | undefined,
  languages: readonly PageLanguage[],
): Question | undefined {
  if (dialog) {
    const question = questionOf(shown(dialog), answersIn(dialog, languages), languages);
    if (question.yes.length > 0) return question;
  }
  return pageQuestion(controls(), languages);
}

function isPress(element: Element): boolean {
  return /^(button|link)$/.test(kindOf(element));
}

function buttonsIn(scope: ParentNode): Element[] {
  return [...scope.querySelectorAll(pressable)].filter(
    (element) => isPress(element) && element.checkVisibility({ visibilityProperty: true }),
  );
}

/** The buttons that answer a dialog: those beside the one that leaves it, where it has such a one. */
function answersIn(dialog: Element, languages: readonly PageLanguage[]): Element[] {
  const buttons = buttonsIn(dialog);
  const leave = buttons.findLast((element) => {
    const reading = read(nameOf(element), languages);
    return mentions(reading, ['dismiss']) && !isClose(element);
  });
  const beside = leave ? peersOf(leave).filter(isPress) : [];
  return leave && beside.length > 0 ? [leave, ...beside] : buttons;
}

/** The cross in a dialog's corner, by whatever name. */
function isClose(element: Element): boolean {
  return (
    cross.test((element.textContent ?? '').trim()) ||
    element.matches('[class*=close], [data-dismiss], [data-bs-dismiss]')
  );
}

/** What is asked, without the words on the buttons themselves. */
function withoutAnswers(asked: string, buttons: Element[]): string {
  return buttons.reduce((text, button) => {
    const name = nameOf(button);
    const at = name ? text.lastIndexOf(name) : -1;
    return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + name.length)}`;
  }, asked);
}

function questionOf(asked: string, buttons: Element[], languages: readonly PageLanguage[]): Question {
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
      return isDeed && isAsked(element) ? [{ element, value: 0.72, reasons: [otherwise] }] : [];
    }
    if (says.includes('confirm')) return [{ element, value: says.length > 1 ? 0.97 : 0.92, reasons: [affirms] }];
    const repeats = says.length > 0 && says.every((act) => mentions(about, [act]));
    if (repeats) return [{ element, value: 0.93, reasons: [repeatsIt] }];
    return says.length > 0 && kindOf(element) === 'button' ? [{ element, value: 0.55, reasons: [acts_] }] : [];
  });
  return { asked, yes: yes.sort((a, b) => b.value - a.value), no: strictNo };
}

/** A page that asks: a question or “confirm” in its text, and beside the button that does it another that leaves. */
function pageQuestion(controls: Iterable<Element>, languages: readonly PageLanguage[]): Question | undefined {
  for (const element of controls) {
    if (kindOf(element) !== 'button' || !element.checkVisibility({ visibilityProperty: true })) continue;
    const reading = read(nameOf(element), languages);
    const confirms =
      mentions(reading, ['confirm']) && asking.some((act) => act !== 'confirm' && mentions(reading, [act]));
    if (confirms) return { asked: nameOf(element), yes: [{ element, value: 0.9, reasons: [affirms] }], no: [] };
    if (!mentions(reading, asking)) continue;
    const question = questionOf(textAround(element), [element, ...peersOf(element).filter(isPress)], languages);
    const isAnswer = question.no.length > 0 || (/[?？]/.test(question.asked) && question.yes[0]?.element === element);
    if (isAnswer && mentions(read(question.asked, languages), ['question']) && question.yes.length > 0) return question;
  }
  return undefined;
}

/** The text of the part that holds a button and what is said about it. */
function textAround(element: Element): string {
  let around = element.parentElement;
  while (around?.parentElement && shown(around).length < 80 && isSmall(around.parentElement))
    around = around.parentElement;
  return around ? shown(around) : '';
}

function isSmall(part: Element): boolean {
  return part.getElementsByTagName('*').length <= largestQuestion;
}

const affirms: Text = { en: 'It says yes to the question that is open', 'zh-CN': '是对当前提问的肯定回答' };
const repeatsIt: Text = { en: 'It repeats what the question asks about', 'zh-CN': '重复了提问中的操作' };
const acts_: Text = { en: 'It is what the dialog lets one do', 'zh-CN': '是对话框中可做的操作' };
const otherwise: Text = { en: 'The other button leaves things as they are', 'zh-CN': '另一个按钮表示维持原状' };
