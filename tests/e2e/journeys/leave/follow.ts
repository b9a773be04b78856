import type { BrowserContext, Page } from '@playwright/test';
import type { Step } from '../../../../sites/schema.ts';
import { overlayTexts } from '../../../../utils/page/overlay-texts.ts';
import type { ByHand, Left } from '../../../crms/leave.ts';
import { pressCard, pressHighlighted, readOverlay, type SeenOverlay } from '../../overlay.ts';
import { type Person, stepNumber } from '../../person.ts';

interface Shown {
  page: Page;
  overlay: SeenOverlay;
}

/**
 * Follows a guide as someone does who trusts it: presses what the ring is around, does by hand what only the person can do, goes along
 * into tabs that the CRM opens. Ends with the last button in its ring, not yet pressed; `person.page` is where it stands.
 * @throws Error with what the card shows, when nothing is offered for 40 s or the guide is not sure
 */
export async function follow(
  person: Person,
  guide: string,
  practice: Left,
  byHand: Record<string, ByHand<Left>>,
): Promise<SeenOverlay> {
  const { site, language } = person.words;
  const steps = site.guides[guide]?.steps ?? [];
  const context = person.page.context();
  for (let before: SeenOverlay | undefined; ; ) {
    const { page, overlay } = await shownUntil(context, (now) => offers(now) && !same(now, before));
    person.page = page;
    if (has(overlay, 'last')) return overlay;
    await act(page, overlay);
    before = overlay;
  }

  function stepIn({ heading }: SeenOverlay): Step | undefined {
    return steps[stepNumber(heading) - 1];
  }

  /** True when there is something that the person can do now. */
  function offers(overlay: SeenOverlay): boolean {
    const step = stepIn(overlay);
    if (!step) return false;
    return (
      has(overlay, 'target') ||
      has(overlay, 'last') ||
      step.target === undefined ||
      step.id in byHand ||
      goesOn(overlay)
    );
  }

  /** The card offers the way to the page where the step is. */
  function goesOn({ buttons }: SeenOverlay): boolean {
    return buttons.includes(overlayTexts.take[language]);
  }

  async function act(page: Page, overlay: SeenOverlay): Promise<void> {
    const own = byHand[stepIn(overlay)?.id ?? ''];
    if (goesOn(overlay)) return pressCard(page, overlayTexts.take[language]);
    if (typeof own === 'function') return own(page, practice);
    if (own !== undefined || !has(overlay, 'target')) return pressCard(page, overlayTexts[own ?? 'did'][language]);
    return pressHighlighted(page);
  }
}

/** The browser has its own work to do between two looks; in ms. */
const between = 25;

/** Waits for a card, on whichever page it stands, that is as wanted. */
export async function shownUntil(context: BrowserContext, wanted: (overlay: SeenOverlay) => boolean): Promise<Shown> {
  const end = Date.now() + 40_000;
  let last: SeenOverlay | undefined;
  while (Date.now() < end) {
    // The newest tab first: a guide that goes on in another one has left the one before.
    for (const page of context.pages().toReversed()) {
      const overlay = await readOverlay(page).catch(() => undefined);
      last = overlay ?? last;
      if (overlay && wanted(overlay)) return { page, overlay };
    }
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  throw new Error(`The guide offers nothing to go on with. Its card shows: ${JSON.stringify(last)}`);
}

/** What was acted on already is not acted on again, but for a menu that had to be opened first. */
function same(now: SeenOverlay, before: SeenOverlay | undefined): boolean {
  if (now.heading !== before?.heading) return false;
  return JSON.stringify(now) === JSON.stringify(before) || !isOnTheWay(before);
}

function isOnTheWay({ lines, buttons }: SeenOverlay): boolean {
  const texts: readonly string[] = [...Object.values(overlayTexts.inMenu), ...Object.values(overlayTexts.take)];
  return [...lines, ...buttons].some((words) => texts.includes(words));
}

function has({ rings }: SeenOverlay, wanted: 'target' | 'last'): boolean {
  return rings.some(({ kind }) => kind === wanted);
}
