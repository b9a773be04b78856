import type { Concept, PageLanguage } from '../lexicon/concepts.ts';
import { mentions, read } from '../lexicon/read.ts';
import { topmost } from '../topmost.ts';
import { kindOf, pressable } from './controls.ts';
import { nameOf } from './name.ts';
import { affirms, cross, type Question, questionOf } from './question.ts';
import { isWithin, type Root } from './roots.ts';
import { dialogs, peersOf, shown } from './surroundings.ts';

/** What a page asks about before it does it. Only buttons that say one of these are asked whether they answer. */
export const asking: Concept[] = ['delete', 'end', 'close', 'deactivate', 'turn-off', 'confirm'];
/** A part of a page that holds more elements than this is no question. */
const largestQuestion = 300;
/** The dialog a person sees on top. */
export function openDialog(roots: Root[]): Element | undefined {
  return topmost(roots.flatMap((root) => [...root.querySelectorAll(dialogs)]));
}

/**
 * The question that is open: that of the dialog on top, else that of a page which asks before it does something. The answer is
 * never told by the place of a button: libraries differ in which comes first.
 * @param controls those of the page that speak of {@link asking}
 * @param roots the page's: the buttons of a dialog may stand in shadow roots of it
 */
export function openQuestion(
  controls: () => Iterable<Element>,
  dialog: Element | undefined,
  roots: readonly Root[],
  languages: readonly PageLanguage[],
): Question | undefined {
  if (dialog) {
    const parts = [dialog, ...roots.filter((root) => isWithin(root, dialog))];
    const question = questionOf(shown(dialog), answersIn(parts, languages), languages, hasFields(parts));
    if (question.yes.length > 0) return question;
  }
  return pageQuestion(controls(), languages);
}

function isPress(element: Element): boolean {
  return /^(button|link)$/.test(kindOf(element));
}

function buttonsIn(parts: readonly ParentNode[]): Element[] {
  return parts
    .flatMap((part) => [...part.querySelectorAll(pressable)])
    .filter((element) => isPress(element) && element.checkVisibility({ visibilityProperty: true }));
}

/** What is filled in has to be sent: its “Cancel” only leaves it. */
function hasFields(parts: readonly ParentNode[]): boolean {
  return parts.some((part) =>
    part.querySelector('textarea, select, input:not([type=hidden], [type=submit], [type=button])'),
  );
}

/** The buttons that answer a dialog: those beside the one that leaves it, where it has such a one. */
function answersIn(parts: readonly ParentNode[], languages: readonly PageLanguage[]): Element[] {
  const buttons = buttonsIn(parts);
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
