import type { Kind } from './intents.ts';

const byNature = [
  'a[href], a[onclick], a[role], button, summary, area[href]',
  'input:not([type=hidden]), select, textarea',
].join();

/** Attributes that say that an element reacts to a press. `action-type` and its like are how older Chinese systems bind presses. */
const byAttribute = [
  '[role=button], [role=link], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=tab], [role=switch], [role=checkbox], [role=radio], [role=option], [role=combobox], [role=textbox]',
  '[onclick], [tabindex]:not([tabindex="-1"]), [action-type], [data-action], [data-command], [ng-click], [data-ng-click], [v-on\\:click], [\\@click], [x-on\\:click], [wire\\:click], [jsaction]',
].join();

/** What is a control by its element, its role or an attribute. */
export const pressable = `${byNature}, ${byAttribute}`;

/** The same as `matches(pressable)`, quicker. */
export function isPressable(element: Element): boolean {
  switch (element.localName) {
    case 'button':
    case 'summary':
    case 'select':
    case 'textarea':
      return true;
    case 'input':
      return (element as HTMLInputElement).type !== 'hidden';
    case 'a':
      if (element.hasAttribute('href')) return true;
  }
  return element.hasAttributes() && element.matches(pressable);
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

/** Something to fill in, which is named by a label rather than by what stands in it. */
export function isField(element: Element): boolean {
  switch (element.localName) {
    case 'select':
    case 'textarea':
      return true;
    case 'input':
      return !isInputButton(element);
    default:
      return false;
  }
}

export function isInputButton(element: Element): boolean {
  return element.localName === 'input' && /^(submit|button|reset|image)$/.test((element as HTMLInputElement).type);
}
