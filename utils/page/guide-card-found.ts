import type { Language } from '../text.ts';
import type { Found } from './found.ts';
import type { CardActions } from './guide-card.ts';
import type { CardDraft } from './guide-card-draft.ts';
import type { Decision, DecoyShown } from './guide-decision.ts';
import { decoyTexts } from './overlay-texts.ts';

type Shown = Extract<Decision, { type: 'show' }>;

/**
 * Says what was found for the step, with rings around it and around what must not be pressed.
 * `isLast`: what it presses cannot be undone, so that the person presses it; `missing`: what to say where nothing was found.
 */
export function tellFound(
  draft: CardDraft,
  { found, decoys, note, warned }: Shown,
  { isLast, missing }: { isLast: boolean; missing: 'nothingFits' | 'looking' | undefined },
  actions: CardActions,
): void {
  if (note) draft.tell('plain', note);
  if (warned && found.type === 'found' && found.by === 'pick')
    draft.tell('warn', 'pickWarned', { why: whyNot(warned, draft.language) });
  if (found.type === 'found') tellControl(draft, found, isLast, actions);
  else if (found.type === 'unsure') tellCandidates(draft, found);
  else if (missing && !note) draft.tell('plain', missing);
  for (const decoy of decoys) {
    const label = `${draft.say('notThis')} · ${whyNot(decoy, draft.language)}`;
    draft.ring({ element: decoy.element, kind: 'decoy', label });
  }
}

function tellControl(
  draft: CardDraft,
  found: Extract<Found, { type: 'found' }>,
  isLast: boolean,
  actions: CardActions,
): void {
  const { element, shown, obstacle } = found;
  draft.ring({ element: shown, kind: isLast ? 'last' : 'target' });
  if (found.by === 'intent') draft.tell('plain', 'byIntent');
  if (found.by === 'pick') draft.tell('plain', 'picked');
  if (obstacle === 'in-menu') draft.tell('plain', 'inMenu');
  else if (obstacle === 'disabled' || obstacle === 'covered') draft.tell('plain', obstacle);
  else if (!found.by) draft.tell('small', found.confidence);
  if (isLast) draft.tell('plain', 'youPress');
  else if (obstacle !== 'disabled' && obstacle !== 'in-menu') draft.button('press', () => actions.press(element), true);
  draft.button('show', () => goTo(shown));
}

function tellCandidates(draft: CardDraft, { elements, by }: Extract<Found, { type: 'unsure' }>): void {
  if (elements.length === 1) draft.tell('plain', 'maybe');
  else draft.tell('plain', by === 'intent' ? 'unsureByIntent' : 'unsure');
  for (const [index, element] of elements.entries())
    draft.ring({ element, kind: 'maybe', label: elements.length > 1 ? String(index + 1) : undefined });
}

/** Why a control must not be pressed here: in the site's words, else what the finder takes it for. */
function whyNot(decoy: DecoyShown, language: Language): string {
  return 'why' in decoy ? decoy.why : decoyTexts[decoy.is][language];
}

function goTo(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  (element as HTMLElement).focus();
}
