import type { Found } from '../../../utils/page/found.ts';
import type { Decision } from '../../../utils/page/guide-decision.ts';
import { closestOf, openAnyRoot, parentOf } from '../../../utils/page/intent/roots.ts';
import { truthOf } from './truth.ts';

/** What is right on a page, by truths. */
export interface Right {
  /** Of the scene's own step; empty where nothing may be shown. */
  here: readonly string[];
  /** Of the step that the guide has come to by itself. */
  later: readonly string[];
  /** The guide has to say that it is through. */
  finished: boolean;
}

export interface Judged {
  result: 'right' | 'unsure' | 'wrong';
  /** What a person was shown, in words; for reports. */
  said: string;
}

/** True when there is something to say of the step: a frame tells the page around it so, which then looks no further. */
export function isSeen(decision: Decision): boolean {
  if (decision.type === 'show') return decision.found.type !== 'none';
  return decision.type !== 'elsewhere' && decision.type !== 'stop';
}

/** Judges what a person would see. Where nothing is right, saying nothing is right. */
export function judge(decision: Decision, { here, later, finished }: Right, moved: boolean): Judged {
  if (decision.type === 'goal') return { result: finished ? 'right' : 'wrong', said: 'says that all is done' };
  if (finished) return { ...nothing('unsure', decision), ...(decision.type === 'show' && ringed(decision.found)) };
  const silent = here.length === 0 ? 'right' : 'unsure';
  if (decision.type !== 'show') return nothing(silent, decision);
  const misled = decision.decoys.find(({ element }) => isOne(element, here));
  if (misled) return { result: 'wrong', said: `warns of ${nameOf(misled.element)}` };
  const { found } = decision;
  if (found.type === 'none') return nothing(silent, decision);
  const elements = elementsOf(found);
  const said = `shows ${elements.map(nameOf).join(' or ')}${found.by === 'intent' ? ' by its use' : ''}`;
  if (elements.some((element) => isOne(element, here)))
    return { result: found.type === 'found' ? 'right' : 'unsure', said };
  // A step that the guide takes for done is passed over; what it shows then is no wrong control.
  if (moved && elements.every((element) => isOne(element, later)))
    return { result: 'unsure', said: `goes on: ${said}` };
  return { result: 'wrong', said };
}

function nothing(result: Judged['result'], decision: Decision): Judged {
  return { result, said: decision.type === 'show' ? 'finds nothing' : `says “${decision.type}”` };
}

function ringed(found: Found): Partial<Judged> {
  if (found.type === 'none') return {};
  return { result: 'wrong', said: `shows ${elementsOf(found).map(nameOf).join(' or ')}` };
}

function elementsOf(found: Exclude<Found, { type: 'none' }>): Element[] {
  return found.type === 'found' ? [found.element] : found.elements;
}

/** True for a right control, for what is in it, and for what has nothing else in it that is something. */
function isOne(element: Element, truths: readonly string[]): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const truth = truthOf(at);
    if (truth !== undefined) return truths.includes(truth);
    if (at.localName === 'label' && (at as HTMLLabelElement).control) {
      const { control } = at as HTMLLabelElement;
      if (control && truths.includes(truthOf(control) ?? '')) return true;
    }
  }
  const within = truthsIn(element);
  return within.length > 0 && within.every((truth) => truths.includes(truth));
}

function truthsIn(node: Element | ShadowRoot): string[] {
  const own = 'host' in node ? undefined : openAnyRoot(node as HTMLElement);
  const inner = own ? truthsIn(own) : [];
  return [...inner, ...[...node.children].flatMap((child) => [truthOf(child) ?? [], truthsIn(child)].flat())];
}

/** An element in words: what it is, and what it says. */
function nameOf(element: Element): string {
  const text = (element.getAttribute('aria-label') || element.textContent || (element as HTMLInputElement).value || '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40);
  const around = closestOf(element, '[role=dialog], dialog') ? ' in a dialog' : '';
  const truth = truthOf(element);
  return `“${text}” (${element.localName}${around}${truth === undefined ? '' : `, ${truth}`})`;
}
