import { fill } from '../text.ts';
import type { CustomerSearch } from './customer/search-field.ts';
import { tellCustomer, tellOtherCustomer } from './guide-card-customer.ts';
import { CardDraft } from './guide-card-draft.ts';
import { tellFound } from './guide-card-found.ts';
import { type Decision, isWordsOnly } from './guide-decision.ts';
import type { GuideView, Proof } from './guide-view.ts';
import type { OverlayContent } from './overlay.ts';
import { overlayTexts, proofTexts, saidTexts } from './overlay-texts.ts';
import type { Said } from './said.ts';

/** What the card says besides the step. */
export interface CardExtras {
  said?: Said;
  kept?: 'keeping' | 'kept' | 'notKept';
  /** What was kept as evidence by itself. */
  proven?: Proof[];
  /** Origin of the frame that the control was seen in, and the frame. */
  seenIn?: string;
  frame?: Element;
  /** Origins of frames that it may be in, and that the browser keeps us out of. */
  closedFrames: string[];
  /** Where the customer that the guide is about can be looked for, and what names them in a list. */
  search?: CustomerSearch;
  row?: Element;
}

/** What a person can do on the card. */
export interface CardActions {
  press(element: Element): void;
  did(): void;
  skip(): void;
  write(search: CustomerSearch): void;
  keep(): void;
  pick(): void;
  stop(): void;
}

/** The overlay for a step that is going on. */
export function stepContent(
  view: GuideView,
  decision: Decision,
  extras: CardExtras,
  actions: CardActions,
): OverlayContent {
  const { step } = view;
  const draft = new CardDraft(headingOf(view), view.language);
  draft.line('say', step.say);
  draft.line('plain', step.why);
  draft.line('warn', step.warn);
  if (decision.type === 'elsewhere') tellElsewhere(draft, decision);
  if (extras.seenIn) {
    draft.tell('plain', 'inFrame', { host: hostOf(extras.seenIn) });
    if (extras.frame) draft.ring({ element: extras.frame, kind: 'part' });
    // The card in the frame stands beside the control, mostly at the left.
    draft.content.card.side = 'right';
  }
  if (decision.type === 'waiting') draft.tell('plain', 'waiting');
  if (decision.type === 'other-customer') tellOtherCustomer(draft, view, decision.customer, extras, actions);
  if (decision.type === 'show') {
    const isElsewhere = extras.seenIn !== undefined || extras.closedFrames.length > 0;
    const missing = step.target && !isElsewhere ? missingWords(view, step.target) : undefined;
    if (decision.customer) tellCustomer(draft, view, decision.customer, extras, actions);
    tellFound(draft, decision, { isLast: step.risk === 'irreversible', missing }, actions);
  }
  for (const origin of extras.closedFrames) draft.tell('warn', 'frameClosed', { host: hostOf(origin) });
  if (extras.said) tellSaid(draft, extras.said, extras.kept, actions);
  if (extras.proven?.length) {
    const what = extras.proven.map((proof) => proofTexts[proof][view.language]);
    draft.tell('small', 'proven', { what: new Intl.ListFormat(view.language).format(what) });
  }
  draft.line('small', step.source);
  // Nothing of a step is done on another customer's page.
  if (decision.type !== 'other-customer') draft.button('did', () => actions.did());
  if (step.optional && decision.type !== 'other-customer') draft.button('skip', () => actions.skip());
  if (decision.type === 'show') draft.button('pick', () => actions.pick());
  draft.button('stop', () => actions.stop());
  return { ...draft.content, bare: view.inFrame && isSmall() };
}

/** Which guide, and which of its steps. */
export function headingOf({ title, language, step: { number, of } }: GuideView): string {
  return fill(overlayTexts.step, language, { title, number, of });
}

function tellElsewhere(draft: CardDraft, { address, words }: Extract<Decision, { type: 'elsewhere' }>): void {
  draft.tell('plain', 'elsewhere', { words });
  if (address) draft.button('take', () => location.assign(address), true);
}

/** Where only words are known, nothing more is waited for. */
function missingWords(view: GuideView, target: string): 'nothingFits' | 'looking' {
  return isWordsOnly(view, target) ? 'nothingFits' : 'looking';
}

/** What the page says has become of it: the person judges, and may keep it. */
function tellSaid(
  draft: CardDraft,
  { state, text, date = '?' }: Said,
  kept: CardExtras['kept'],
  actions: CardActions,
): void {
  draft.tell('plain', 'says', { text });
  draft.tell('warn', saidTexts[state], { date });
  if (kept) draft.tell('small', kept);
  else draft.button('keep', () => actions.keep(), true);
}

/** A card would lie over most of a small frame; the page around it speaks of the step, too. */
function isSmall(): boolean {
  return innerWidth < 800 || innerHeight < 600;
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}
