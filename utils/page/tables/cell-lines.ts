import { openPageRoot } from '../page-roots.ts';

/** A mail address and nothing else. */
export const mailAlone = /^[^\s@<>()[\],;:]+@[^\s@<>()[\],;:]+\.[^\s@<>()[\],;:]+$/;
/** What says more than this is no cell of a list of names. */
const longestLine = 200;
const mostLines = 12;

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'option', 'datalist']);
const presses = 'button, [role=button], [role=menuitem], [aria-haspopup]';
const switches = 'input[type=checkbox], input[type=radio], [role=checkbox], [role=switch]';
const pictures = 'img[alt], [role=img][aria-label], svg[aria-label], [title]';

/**
 * What a cell shows, a line for each part: a name and the address below it are two. Of a cell without words: `yes` or `no` of its switch,
 * the name of its picture, or what its button is called.
 */
export function cellLines(cell: Element): string[] {
  const said = wordsIn(cell);
  return said.length > 0 ? said : lined([unwritten(cell)]);
}

/** The words of a cell, without those on buttons. */
export function wordsIn(cell: Element): string[] {
  if (cell.childElementCount === 0 && !cell.localName.includes('-')) return lined([cell.textContent ?? '']);
  const lines = [''];
  gather(cell, lines);
  return lined(lines);
}

/** The switch of a cell that shows nothing else, as rows have to be chosen by. */
export function isOnlySwitch(cell: Element): boolean {
  return cell.querySelector(switches) !== null && wordsIn(cell).length === 0;
}

function lined(lines: readonly string[]): string[] {
  const said = lines.map((line) => line.replace(/\s+/g, ' ').trim().slice(0, longestLine));
  return said.filter((line) => line !== '').slice(0, mostLines);
}

/** Adds the texts within a node; what stands in a box of its own begins a line, and so does a mail address. */
function gather(node: Node, lines: string[]): void {
  for (const child of childrenOf(node)) {
    if (child.nodeType === Node.TEXT_NODE) lines.push(`${lines.pop() ?? ''}${child.nodeValue ?? ''}`);
    else if (child.nodeType === Node.ELEMENT_NODE) gatherElement(child as HTMLElement, lines);
  }
}

function gatherElement(element: HTMLElement, lines: string[]): void {
  if (unread.has(element.localName) || element.ariaHidden === 'true' || element.matches(presses)) return;
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return;
  const value = writtenIn(element);
  const apart = display !== 'inline' && display !== 'contents';
  if (apart || value !== undefined || mailAlone.test((element.textContent ?? '').trim())) {
    lines.push(value ?? '');
    if (value === undefined) gather(element, lines);
    lines.push('');
  } else gather(element, lines);
}

/** What the person sees of an element: of one with a shadow root what stands in there. */
function childrenOf(node: Node): Iterable<Node> {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.childNodes;
  const element = node as HTMLElement;
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes();
    return given.length > 0 ? given : element.childNodes;
  }
  const root = element.localName.includes('-') ? openPageRoot(element) : element.shadowRoot;
  return (root ?? element).childNodes;
}

/** What is written in a field or chosen of a list; undefined for what is neither. */
function writtenIn(element: HTMLElement): string | undefined {
  if (element.localName === 'br') return '';
  if (element.localName === 'select')
    return Array.from((element as HTMLSelectElement).selectedOptions, ({ text }) => text).join(', ');
  if (element.localName !== 'input') return undefined;
  const { type, value } = element as HTMLInputElement;
  return /^(text|email|search|tel)$/.test(type) ? value : '';
}

function unwritten(cell: Element): string {
  const choice = cell.querySelector<HTMLInputElement>(switches);
  if (choice) return (choice.localName === 'input' ? choice.checked : choice.ariaChecked === 'true') ? 'yes' : 'no';
  const picture = cell.querySelector(pictures);
  if (picture) return ['alt', 'aria-label', 'title'].map((name) => picture.getAttribute(name)).find(Boolean) ?? '';
  return cell.querySelector(presses)?.textContent ?? '';
}
