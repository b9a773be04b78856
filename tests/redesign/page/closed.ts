import type { OpenRoot } from '../../../utils/page/intent/roots.ts';

interface Chrome {
  dom: { openOrClosedShadowRoot: OpenRoot };
}

const drawn = new WeakMap<Element, ShadowRoot>();

/** A shadow root that was drawn here; a closed one is known to nobody else. */
export function remember(host: Element, root: ShadowRoot): void {
  drawn.set(host, root);
}

/** Gives the finder closed roots as the browser gives them to the extension: drawn ones, and those of the page and its frames. */
export function openClosedRoots(): void {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const here = chrome.dom.openOrClosedShadowRoot;
  chrome.dom.openOrClosedShadowRoot = (host) => drawn.get(host) ?? here(host) ?? inFrame(host);
}

/** Each frame keeps its own. */
function inFrame(host: HTMLElement): ShadowRoot | null {
  const { defaultView } = host.ownerDocument;
  if (!defaultView || defaultView === window) return null;
  return (defaultView as unknown as { chrome?: Chrome }).chrome?.dom.openOrClosedShadowRoot(host) ?? null;
}
