import { isSecretField, marksOf } from '../../secrets/field.ts';
import { innerRootsOf } from '../page-roots.ts';
import { isVisible } from '../visible.ts';

/** Fields that nobody writes into. */
const pressed = 'input:not([type=hidden], [type=submit], [type=button], [type=checkbox], [type=radio], [type=image])';

/** What a page asks of whoever signs in: its visible fields by what they are for, and whether something stands in one. */
export interface SignInFields {
  asked: string[];
  filled: boolean;
}

/** Reads no more of a field than whether it is empty. */
export function signInFields(document: Document): SignInFields {
  const roots = [document, ...innerRootsOf(document)()];
  const fields = roots.flatMap((root) => [...root.querySelectorAll<HTMLInputElement>(pressed)]).filter(isVisible);
  return {
    // “Show password” makes another type of a field, so its type tells nothing.
    asked: fields
      .map((field) => `${isSecretField(marksOf(field)) ? 'secret' : 'open'} ${field.name || field.id}`)
      .sort(),
    filled: fields.some(({ value }) => value !== ''),
  };
}

/**
 * True when a page answered what was sent: it asks for the same again, or for nothing. What asks for more, such as a password after
 * the name or a code after the password, is the next step.
 */
export function isAnswer(sent: readonly string[], asked: readonly string[]): boolean {
  return asked.length === 0 || asked.join('\n') === sent.join('\n');
}
