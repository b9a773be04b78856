import { fill, type Language } from '../text.ts';
import type { Found } from './found.ts';
import { type Decision, type DecoyShown, isWordsOnly } from './guide-decision.ts';
import type { GuideView, StopReason } from './guide-view.ts';
import type { OverlayContent } from './overlay.ts';
import { decoyTexts, overlayTexts, saidTexts, stopTexts } from './overlay-texts.ts';
import type { Said } from './said.ts';

/** What the card says besides the step. */
export interface CardExtras {
  said?: Said;
  kept?: 'keeping' | 'kept' | 'notKept';
  /** Origin of the frame that the control was seen in, and the frame. */
  seenIn?: string;
  frame?: Element;
  closedFrames?: string[];
  /** In a frame: whether the control is in it, as it was told. */
  seenHere?: boolean;
}

/** What a person can do on the card. */
export interface CardActions {
  press(element: Element): void;
  goTo(element: Element): void;
  take(address: string): void;
  did(): void;
  skip(): void;
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
  const { step, language } = view;
  const say = (key: keyof typeof overlayTexts, values?: Record<string, string | number>) =>
    fill(overlayTexts[key], language, values);
  const last = step.risk === 'irreversible';
  const content: OverlayContent = {
    rings: [],
    bare: view.inFrame && isSmall(),
    card: {
      heading: say('step', { title: view.title, number: step.number, of: step.of }),
      lines: [{ text: step.say, kind: 'say' }],
      buttons: [],
    },
  };
  const { lines, buttons } = content.card;
  const line = (kind: 'warn' | 'plain' | 'small', text: string | undefined) => text && lines.push({ kind, text });
  const button = (key: keyof typeof overlayTexts, press: () => void, primary = false) =>
    buttons.push({ label: say(key), press, primary });

  line('plain', step.why);
  line('warn', step.warn);
  if (decision.type === 'elsewhere') {
    const { address } = decision;
    line('plain', say('elsewhere', { words: decision.words }));
    if (address) button('take', () => actions.take(address), true);
  }
  if (extras.seenIn) {
    line('plain', say('inFrame', { host: hostOf(extras.seenIn) }));
    if (extras.frame) content.rings.push({ element: extras.frame, kind: 'part' });
  }
  if (decision.type === 'waiting') line('plain', say('waiting'));
  if (decision.type === 'show') {
    const { found, decoys, note, warned } = decision;
    if (note) line('plain', say(note));
    if (warned && found.type === 'found' && found.by === 'pick')
      line('warn', say('pickWarned', { why: whyNot(warned, language) }));
    if (found.type === 'found') {
      content.rings.push({ element: found.shown, kind: last ? 'last' : 'target' });
      if (found.by === 'intent') line('plain', say('byIntent'));
      if (found.by === 'pick') line('plain', say('picked'));
      const obstacle = obstacleText(found);
      if (obstacle) line('plain', say(obstacle));
      else if (!found.by) line('small', say(found.confidence));
      if (last) line('plain', say('youPress'));
      else if (found.obstacle !== 'disabled' && found.obstacle !== 'in-menu')
        button('press', () => actions.press(found.element), true);
      button('show', () => actions.goTo(found.shown));
    } else if (found.type === 'unsure') {
      line('plain', say(unsureText(found)));
      for (const [index, element] of found.elements.entries())
        content.rings.push({ element, kind: 'maybe', label: String(index + 1) });
    } else if (step.target && !note && !extras.seenIn)
      line('plain', say(isWordsOnly(view, step.target) ? 'nothingFits' : 'looking'));
    for (const decoy of decoys) {
      const label = `${say('notThis')} · ${whyNot(decoy, language)}`;
      content.rings.push({ element: decoy.element, kind: 'decoy', label });
    }
  }
  for (const origin of extras.closedFrames ?? []) line('warn', say('frameClosed', { host: hostOf(origin) }));
  if (extras.said) {
    const { state, text, date = '?' } = extras.said;
    line('plain', say('says', { text }));
    line('warn', fill(saidTexts[state], language, { date }));
    if (extras.kept) line('small', say(extras.kept));
    else button('keep', actions.keep, true);
  }
  line('small', step.source);
  button('did', actions.did);
  if (step.optional) button('skip', actions.skip);
  if (decision.type === 'show') button('pick', actions.pick);
  button('stop', actions.stop);
  return content;
}

/** Why a control must not be pressed here: in the site's words, else what the finder takes it for. */
function whyNot(decoy: DecoyShown, language: Language): string {
  return 'why' in decoy ? decoy.why : decoyTexts[decoy.is][language];
}

/** A card would lie over most of a small frame; the page around it speaks of the step, too. */
function isSmall(): boolean {
  return innerWidth < 800 || innerHeight < 600;
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}

function obstacleText({ obstacle }: Extract<Found, { type: 'found' }>) {
  if (obstacle === 'in-menu') return 'inMenu' as const;
  return obstacle === 'disabled' || obstacle === 'covered' ? obstacle : undefined;
}

function unsureText({ elements, by }: Extract<Found, { type: 'unsure' }>) {
  if (elements.length === 1) return 'maybe' as const;
  return by === 'intent' ? ('unsureByIntent' as const) : ('unsure' as const);
}

/** The overlay after a stop: what happened, what is safe, what to do next. */
export function stoppedContent(
  view: GuideView,
  reason: StopReason,
  actions: { again(): void; did(): void; pick(): void; close(): void },
): OverlayContent {
  const { language, step } = view;
  return {
    rings: [],
    card: {
      heading: fill(overlayTexts.step, language, { title: view.title, number: step.number, of: step.of }),
      lines: [
        { kind: 'say', text: fill(overlayTexts.stopped, language, { reason: stopTexts[reason][language] }) },
        { kind: 'plain', text: step.say },
        { kind: 'small', text: overlayTexts.safe[language] },
      ],
      buttons: [
        { label: overlayTexts.again[language], press: actions.again, primary: true },
        { label: overlayTexts.did[language], press: actions.did },
        { label: overlayTexts.pick[language], press: actions.pick },
        { label: overlayTexts.close[language], press: actions.close },
      ],
    },
  };
}

/** The overlay when the guide is through. */
export function finishedContent(view: GuideView, close: () => void): OverlayContent {
  return {
    rings: [],
    card: {
      heading: view.title,
      lines: [{ kind: 'say', text: view.finished }],
      buttons: [{ label: overlayTexts.close[view.language], press: close, primary: true }],
    },
  };
}
