import { parentOf } from '../intent/roots.ts';
import type { Freezing } from './freeze.ts';
import { inherited, own } from './look-properties.ts';
import { addresses } from './own-files.ts';

/** Elements that browsers draw by themselves: their looks are written whole. */
const controls = 'input, select, option, textarea, button, progress, meter';

/** Takes off whatever rule the browser itself has, so that an element looks as is written at it. Drawings keep their shapes. */
export const bareLooks = `:where(:not(svg *, style, ${controls})) { all: unset }
head, head *, [hidden] { display: none !important }`;

/** True when a style sheet of a document or shadow root comes from another origin, and its rules may not be read. */
export function hasHiddenRules(root: DocumentOrShadowRoot): boolean {
  return [...root.styleSheets].some((sheet) => {
    try {
      return sheet.cssRules === null;
    } catch {
      return true;
    }
  });
}

/**
 * What an element looks like at this moment, as the text of its `style`: what the browser computed from all rules, those too that may not
 * be read. Pictures of other origins behind elements are left out, since nothing loads in a copy; they are noted.
 */
export function lookOf(element: Element, freezing: Freezing): string {
  // Nothing is handed down into the document of a frame.
  const isRoot = element === element.ownerDocument.documentElement;
  const around = isRoot ? null : (element.assignedSlot ?? parentOf(element));
  return written(getComputedStyle(element), around && getComputedStyle(around), element.matches(controls), freezing);
}

/** What rules put before and after an element, such as the tick of a box, as rules for the selector that stands for it. */
export function looksAround(element: Element, selector: string, freezing: Freezing): string[] {
  return ['::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (/^(none|normal)$/.test(style.content)) return [];
    const look = written(style, getComputedStyle(element), false, freezing);
    return [`${selector}${pseudo}{content:${withoutLoads(style.content, freezing)};${look}}`];
  });
}

function written(
  style: CSSStyleDeclaration,
  outer: CSSStyleDeclaration | null,
  whole: boolean,
  freezing: Freezing,
): string {
  const said = (property: string) => style.getPropertyValue(property);
  const ownLooks = own
    .map(([property, initial]) => [property, said(property), initial] as const)
    .filter(([property, value, initial]) => value !== '' && (whole || value !== initial) && isSeen(property, style));
  const handedDown = inherited
    .map((property) => [property, said(property)] as const)
    .filter(([property, value]) => value !== '' && (whole || value !== outer?.getPropertyValue(property)));
  return [...ownLooks, ...handedDown]
    .map(([property, value]) => `${property}:${withoutLoads(value, freezing)}`)
    .join(';');
}

/** A colour of a line that is not drawn says nothing. */
function isSeen(property: string, style: CSSStyleDeclaration): boolean {
  if (property === 'text-decoration-color') return style.textDecorationLine !== 'none';
  const side = /^border-(\w+)-(?:color|style)$/.exec(property)?.[1];
  return side === undefined || style.getPropertyValue(`border-${side}-width`) !== '0px';
}

/** Notes the pictures behind an element that a copy may not have: nothing is loaded in it. */
export function noteLoads(element: Element, freezing: Freezing): void {
  const { backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none' && element.checkVisibility()) withoutLoads(backgroundImage, freezing);
}

function withoutLoads(value: string, { files, left, unless }: Freezing): string {
  if (!value.includes('url(')) return value;
  const text = files.standIn(value, document.baseURI);
  for (const [address, standIn] of files.within(text)) unless.set(lineOf(address), [standIn]);
  return text.replace(addresses, (whole, written: string) => {
    if (/^(data:|#)/.test(written)) return whole;
    if (!left.includes(lineOf(written))) left.push(lineOf(written));
    return 'none';
  });
}

function lineOf(address: string): string {
  return `background ${address.slice(0, 300)}`;
}
