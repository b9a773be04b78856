import * as z from 'zod';
import { intents } from '../../utils/page/intent/intents.ts';
import { css, fact, text, words } from './basics.ts';

/** One way to name a control. `css` is for attributes the vendor keeps; `name` is its role and accessible name as a person hears it. */
export const alternative = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('css'), css }),
  z.strictObject({
    type: z.literal('name'),
    role: z.enum(['button', 'link', 'checkbox', 'radio', 'tab', 'menuitem']),
    name: words,
    /** `whole`: the name is the words, so that “Next” is not “Next month”. `begin`: it begins with them, as sentences beside a box do. */
    match: z.enum(['whole', 'begin']).default('whole'),
  }),
  z.strictObject({ type: z.literal('text'), text: words }),
  /** What it is for, in the finder's words: asked for only where the others find nothing, and never more than likely. */
  z.strictObject({ type: z.literal('intent'), intent: z.enum(intents) }),
]);

/** How to find one control: alternatives for the *same* element, best first. `within` narrows to the open dialog, to the page behind it, or to whichever is in front. */
export const target = z.strictObject({
  label: text,
  alternatives: z.array(alternative).min(1),
  within: z.enum(['dialog', 'page', 'front']).optional(),
  ...fact,
});
