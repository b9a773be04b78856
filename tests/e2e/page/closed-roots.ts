/** Does in a page what the browser does for the extension: gives closed shadow roots. Runs before the page's own scripts. */
export function giveClosedRoots(): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  const openOrClosedShadowRoot = (host: Element) => host.shadowRoot ?? roots.get(host) ?? null;
  Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot } } });
}
