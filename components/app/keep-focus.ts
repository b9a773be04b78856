const focusable = 'button:not([disabled]), a[href], input:not([disabled]), textarea, select, [tabindex="0"]';

/**
 * Keeps the focus near when what had it goes away, as a button often does once it was pressed: it goes to the first thing that can have
 * it in the closest part of the page that is still there, else to what had it before. Without it keyboards and screen readers begin at
 * the top again.
 * @param root holds the page, without the dialogs and menus over it: what opened one has the focus again when it closes
 */
export function keepFocus(root: Element): void {
  const page = root.ownerDocument;
  const isNowhere = () => page.activeElement === null || page.activeElement === page.body;
  /** What had the focus last, and what is around it below `main`, from the inside out. */
  let last: Element[] = [];
  /** What had it earlier, newest first. */
  let earlier: Element[] = [];
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    last = partsAround(root, target);
    earlier = [target, ...earlier.filter((each) => each !== target)].slice(0, 10);
  });
  root.addEventListener('focusout', ({ target }) => {
    // Who presses beside everything wants the focus nowhere. What is being removed is gone a moment later.
    queueMicrotask(() => {
      if (target === last[0] && last[0]?.isConnected && isNowhere()) last = [];
    });
  });
  new MutationObserver(() => {
    if (last.length === 0 || last[0]?.isConnected || !isNowhere()) return;
    const near = last.find((part) => part.isConnected && part.querySelector(focusable))?.querySelector(focusable);
    last = [];
    const next = near ?? earlier.find(({ isConnected }) => isConnected);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }).observe(page.body, { childList: true, subtree: true });
}

function partsAround(root: Element, target: Element): Element[] {
  const parts: Element[] = [];
  for (let each: Element | null = target; each && each !== root && !each.matches('main'); each = each.parentElement) {
    parts.push(each);
  }
  return parts;
}
