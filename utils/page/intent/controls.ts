import type { Kind } from './intents.ts';
import type { Root } from './roots.ts';

/** What is a control by its element, role or attributes. `action-type` and its like are how older Chinese systems bind presses. */
export const pressable = [
  'a[href], a[onclick], a[role], button, summary, area[href]',
  'input:not([type=hidden]), select, textarea',
  '[role=button], [role=link], [role=menuitem], [role=menuitemcheckbox], [role=tab], [role=switch], [role=checkbox], [role=radio], [role=option], [role=combobox], [role=textbox]',
  '[onclick], [tabindex]:not([tabindex="-1"]), [action-type], [data-action], [data-command], [ng-click], [data-ng-click], [v-on\\:click]',
].join();

/** What names itself without being a control by its element: an icon that is pressed. */
const named = '[title], [aria-label]';
/** A longer text is not what a press is named by. */
const longestName = 80;

const mute = /^(script|style|template|noscript|option|title|textarea)$/;

/**
 * Every control of a root whose words may matter. Elements that are controls by nature come all; what only shows a hand for a
 * pointer comes when its text fits `words`, so that styles are asked for few.
 */
export function controlsOf(root: Root, words: RegExp): Set<Element> {
  const controls = new Set<Element>(root.querySelectorAll(pressable));
  for (const element of root.querySelectorAll(named))
    if (fits(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '', words)) add(controls, element);
  const document = root.ownerDocument ?? (root as Document);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode as Text;
    if (
      parentElement &&
      nodeValue &&
      isShort(nodeValue) &&
      fits(nodeValue, words) &&
      !mute.test(parentElement.localName)
    )
      add(controls, parentElement);
  }
  return controls;
}

const spacedCjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]\s+[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** True when a text may hold one of the words: 确 定 is 确定. */
export function fits(text: string, words: RegExp): boolean {
  return words.test(text) || (spacedCjk.test(text) && words.test(text.replace(/\s+/g, '')));
}

function isShort(text: string): boolean {
  return text.length > 1 && text.length < longestName;
}

function add(controls: Set<Element>, element: Element): void {
  if (controls.has(element) || element.closest(pressable)) return;
  if (getComputedStyle(element).cursor === 'pointer') controls.add(element);
}

/** What sort of control it is, as a person uses it. */
export function kindOf(element: Element): Kind {
  const role = element.getAttribute('role');
  if (role === 'switch' || role === 'checkbox' || role === 'menuitemcheckbox') return 'switch';
  if (role === 'radio') return 'radio';
  if (role === 'combobox' || role === 'textbox') return 'field';
  if (role === 'button') return 'button';
  switch (element.localName) {
    case 'input': {
      const type = (element as HTMLInputElement).type;
      if (type === 'checkbox') return 'switch';
      if (type === 'radio') return 'radio';
      return /^(submit|button|image|reset)$/.test(type) ? 'button' : 'field';
    }
    case 'select':
    case 'textarea':
      return 'field';
    case 'a':
    case 'area':
      return /^($|#$|javascript:)/.test(element.getAttribute('href') ?? '') ? 'button' : 'link';
    default:
      return role === 'link' || role === 'tab' ? 'link' : 'button';
  }
}
