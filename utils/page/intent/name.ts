import { computeAccessibleName } from 'dom-accessibility-api';
import { bareName } from './bare-name.ts';
import { columnOf } from './column.ts';
import { isField, isInputButton } from './controls.ts';

const longestName = 200;

/** What may be in a control's name, without asking for styles or layout: too much rather than too little. */
export function roughName(element: Element): string {
  const attributes = ['aria-label', 'title', 'placeholder', 'value', 'alt', 'name'].map((name) =>
    name === 'value' && !isInputButton(element) ? '' : (element.getAttribute(name) ?? ''),
  );
  const text = isField(element) ? labelOf(element) : (element.textContent ?? '').slice(0, longestName);
  const alt = element.firstElementChild && element.querySelector('img[alt], [aria-label], svg > title');
  const inner = alt?.getAttribute('alt') ?? alt?.getAttribute('aria-label') ?? alt?.textContent ?? '';
  return [text, inner, ...attributes].join(' ').slice(0, 2 * longestName);
}

/** The name by the rules of accessibility; where they give none, the title, the label before it or the text in it. */
export function nameOf(element: Element): string {
  const name =
    besideIcon(element) ||
    withKnownLabels(element, () => computeAccessibleName(element)).trim() ||
    (isField(element) ? labelOf(element) : shownText(element)) ||
    columnOf(element) ||
    element.getAttribute('title') ||
    element.getAttribute('placeholder') ||
    // What is in a closed menu has no name by the rules, but will have one.
    (isField(element) ? '' : element.textContent) ||
    pictureIn(element);
  return bareName(name.slice(0, 2 * longestName)).slice(0, longestName);
}

function pictureIn(element: Element): string {
  const picture = element.querySelector('img[alt], [role=img][aria-label]');
  return picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label') ?? '';
}

/** The words of a control that has an icon with a name, too: Ant Design's “download” beside “Export” runs into one word by the rules. */
function besideIcon(element: Element): string {
  if (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')) return '';
  const icon = element.firstElementChild && element.querySelector(':scope > [role=img][aria-label]');
  return icon ? shownText(element) : '';
}

/** Words in what people do not read. */
export function hintsOf(element: Element): string {
  const marks = [
    'id',
    'name',
    'data-testid',
    'data-test',
    'data-qa',
    'data-action',
    'data-icon',
    'icon',
    'action-type',
  ];
  const icons = [element, ...element.querySelectorAll('i, svg, use, img, span[class*=icon]')].slice(0, 4);
  const parts = [
    ...marks.map((mark) => element.getAttribute(mark) ?? ''),
    ...icons.flatMap((icon) => [
      (icon.getAttribute('class') ?? '').match(/[\w-]*(?:icon|fa-|bi-|mdi-|glyph)[\w-]*/g)?.join(' ') ?? '',
      inPage(icon),
      icon.getAttribute('data-icon') ?? '',
    ]),
    pathOf(element.getAttribute('href') ?? ''),
  ];
  return splitWords(parts.join(' '));
}

/** The icon that a picture uses, or the page that a program shows by the part after `#`. A place in this page says nothing of its own. */
function inPage(element: Element): string {
  const [, part = ''] = /#(.+)$/.exec(element.getAttribute('href') ?? '') ?? [];
  return element.localName === 'use' || /^[!/]/.test(part) ? part : '';
}

/** What queries call the part of a program that they lead to: `?action=export`, `?_task=settings`, `?module=Users`. */
const routed = /(?:^|&)_?(?:action|a|do|op|cmd|task|module|mod|page|view|controller|route|section|tab)=([\w-]+)/g;

/** The last two parts of an address's path and what its query names: what it leads to, not where that stands. */
export function pathOf(address: string): string {
  if (/^(mailto|tel|data|blob|javascript):/i.test(address)) return '';
  const [beforeHash = ''] = address.split('#');
  const [path = '', query = ''] = beforeHash.split('?');
  const last = path
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split('/')
    .filter(Boolean)
    .slice(-2)
    .join(' ');
  return [last, ...[...query.matchAll(routed)].map(([, name]) => name)].join(' ');
}

/** `deleteAccount`, `delete_account` and `delete-account` are two words. */
export function splitWords(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The labels of an element, as its `labels` has them. The browser goes through the whole page for those, after each change of it. */
function labelsOf(element: Element): Element[] {
  const around = element.closest('label');
  const bound = element.id
    ? (element.getRootNode() as Document | ShadowRoot).querySelectorAll(`label[for="${CSS.escape(element.id)}"]`)
    : [];
  return [...new Set([...(around?.control === element ? [around] : []), ...bound])];
}

const labelable = /^(button|input|meter|output|progress|select|textarea)$/;

/** Has an element's labels read from a property of ours instead of the browser's; afterwards it is as it was. */
function withKnownLabels<R>(element: Element, act: () => R): R {
  if (!labelable.test(element.localName)) return act();
  Object.defineProperty(element, 'labels', { value: labelsOf(element), configurable: true });
  try {
    return act();
  } finally {
    delete (element as { labels?: unknown }).labels;
  }
}

/** The text of the label that is bound to a field, or else of the label or heading cell just before it. */
function labelOf(element: Element): string {
  const [bound] = labelsOf(element);
  if (bound) return (bound.textContent ?? '').trim().slice(0, longestName);
  const [before] = [element, element.parentElement, element.parentElement?.parentElement]
    .map((at) => at?.previousElementSibling)
    .filter(
      (at) => at?.matches('label, th, dt, legend, [role=cell], td, span, div, p') && !at.querySelector('input, select'),
    );
  return (before?.textContent ?? '').trim().slice(0, longestName);
}

function shownText(element: Element): string {
  return ('innerText' in element ? (element as HTMLElement).innerText : element.textContent) ?? '';
}
