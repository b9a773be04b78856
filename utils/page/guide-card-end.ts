import { headingOf } from './guide-card.ts';
import { CardDraft } from './guide-card-draft.ts';
import type { GuideView, StopReason } from './guide-view.ts';
import type { OverlayContent } from './overlay.ts';
import { stopTexts } from './overlay-texts.ts';

/** What a person can do on the card of a guide that was stopped. */
interface AfterStop {
  again(): void;
  did(): void;
  pick(): void;
  close(): void;
}

/** The overlay after a stop: what happened, what is safe, what to do next. */
export function stoppedContent(view: GuideView, reason: StopReason, actions: AfterStop): OverlayContent {
  const draft = new CardDraft(headingOf(view), view.language);
  draft.line('say', draft.say('stopped', { reason: stopTexts[reason][view.language] }));
  draft.line('plain', view.step.say);
  draft.tell('small', 'safe');
  draft.button('again', () => actions.again(), true);
  draft.button('did', () => actions.did());
  draft.button('pick', () => actions.pick());
  draft.button('close', () => actions.close());
  return draft.content;
}

/** The overlay when the guide is through. */
export function finishedContent(view: GuideView, close: () => void): OverlayContent {
  const draft = new CardDraft(view.title, view.language);
  draft.line('say', view.finished);
  draft.button('close', close, true);
  return draft.content;
}
