const focusable = 'button:not([disabled]), a[href], input:not([disabled]), textarea, select, [tabindex="0"]';

/**
 * Keeps the focus near when what had it goes away, as a button often does once it was pressed: it goes to the first thing that can have
 * it in the closest part of the page that is still there. Without it keyboards and screen readers begin at the top again.
 */
export function keepFocus(page: Document): void {
  /** What had the focus last, and everything around it, from the inside out. */
  let last: Element[] = [];
  page.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? around(target) : [];
  });
  page.addEventListener('focusout', ({ target }) => {
    // Someone who presses beside everything wants the focus nowhere. What is being removed is gone a moment later.
    queueMicrotask(() => {
      if (target instanceof Element && target.isConnected && target === last[0] && page.activeElement === page.body)
        last = [];
    });
  });
  const look = () => {
    const [had] = last;
    if (!had || had.isConnected || (page.activeElement && page.activeElement !== page.body)) return;
    const near = last.find((each) => each.isConnected && each !== page.body && each.querySelector(focusable));
    last = [];
    near?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  };
  new MutationObserver(look).observe(page.body, { childList: true, subtree: true });
}

function around(target: Element): Element[] {
  const elements: Element[] = [];
  for (let each: Element | null = target; each; each = each.parentElement) elements.push(each);
  return elements;
}
