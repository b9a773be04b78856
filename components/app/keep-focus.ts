const focusable = 'button:not([disabled]), a[href], input:not([disabled]), textarea, select, [tabindex="0"]';

const focusablesIn = (part: Element) => [...part.querySelectorAll<HTMLElement>(focusable)];

/** A part of the page, and the place of what has the focus among all in it that can have it. */
interface Place {
  part: Element;
  at: number;
}

/**
 * Keeps the focus near when what had it goes away, as a button often does once it was pressed: it goes to what now has the same place
 * in the closest part of the page that is still there, else to what had it before. Without it keyboards and screen readers begin at the
 * top again.
 * @param root holds the page, without the dialogs and menus over it: what opened one has the focus again when it closes
 */
export function keepFocus(root: Element): void {
  const page = root.ownerDocument;
  const isNowhere = () => page.activeElement === null || page.activeElement === page.body;
  /** What had the focus, newest first. */
  let had: HTMLElement[] = [];
  /** Where the newest of them stood, from the inside out. */
  let places: Place[] = [];
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    places = placesOf(target, root);
    had = [target, ...had.filter((each) => each !== target)].slice(0, 10);
  });
  root.addEventListener('focusout', ({ target }) => {
    // Who presses beside everything wants the focus nowhere. What is being removed is gone a moment later.
    queueMicrotask(() => {
      if (target === had[0] && had[0]?.isConnected && isNowhere()) places = [];
    });
  });
  new MutationObserver(() => {
    if (places.length === 0 || had[0]?.isConnected || !isNowhere()) return;
    const next = nearest(places) ?? had.find(({ isConnected }) => isConnected);
    places = [];
    next?.focus({ preventScroll: true });
  }).observe(page.body, { childList: true, subtree: true });
}

function placesOf(target: HTMLElement, root: Element): Place[] {
  const places: Place[] = [];
  for (
    let part: Element | null = target.parentElement;
    part && part !== root && !part.matches('main');
    part = part.parentElement
  ) {
    places.push({ part, at: focusablesIn(part).indexOf(target) });
  }
  return places;
}

function nearest(places: readonly Place[]): HTMLElement | undefined {
  for (const { part, at } of places) {
    const there = part.isConnected ? focusablesIn(part) : [];
    if (there.length > 0) return there[Math.min(at, there.length - 1)];
  }
  return undefined;
}
