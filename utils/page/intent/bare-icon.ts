const drawn = '.anticon[aria-label], [role=img][aria-label][class*=icon i]';
const madeUp = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * True for a control that is nothing but an icon which its library has named: “user” or “setting” there are words of those who draw,
 * in whatever language the page is, and hints at most. A user's picture opens their own menu, no list of users.
 */
export function isBareIcon(element: Element): boolean {
  if ((element.textContent ?? '').trim() !== '') return false;
  const icon = element.matches(drawn) ? element : element.querySelector(drawn);
  if (!icon || (icon !== element && (element.hasAttribute('aria-label') || element.hasAttribute('title'))))
    return false;
  return madeUp.test(icon.getAttribute('aria-label') ?? '');
}
