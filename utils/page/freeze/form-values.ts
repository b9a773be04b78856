import { isSecretField, marksOf } from '../../secrets/field.ts';

/** What a person typed or ticked is in properties, not in attributes. Passwords are never copied, nor what is not shown (tokens of the session). */
export function keepValue(field: Element, twin: Element): void {
  // Not by `instanceof`: what stands in a frame is made by the frame's own window.
  if (isInput(field)) {
    twin.toggleAttribute('checked', field.checked);
    if (isSecretField(marksOf(field))) twin.removeAttribute('value');
    else if (field.type !== 'file') twin.setAttribute('value', field.value);
  } else if (isTextArea(field)) {
    twin.textContent = isSecretField(marksOf(field)) ? '' : field.value;
  } else if (field.localName === 'option') twin.toggleAttribute('selected', (field as HTMLOptionElement).selected);
}

const isInput = (field: Element): field is HTMLInputElement => field.localName === 'input';
const isTextArea = (field: Element): field is HTMLTextAreaElement => field.localName === 'textarea';
