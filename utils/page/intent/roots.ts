/** Gives the shadow root of an element, a closed one too. In an extension: `chrome.dom.openOrClosedShadowRoot`. */
export type OpenRoot = (host: HTMLElement) => ShadowRoot | null;

export type Root = Document | ShadowRoot;

/** Page code may only see open roots. */
export const openRootOnly: OpenRoot = (host) => host.shadowRoot;

/** Elements without a hyphen in their name that may have a shadow root (https://dom.spec.whatwg.org/#dom-element-attachshadow). */
const mayHost = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
/** Pages nest frames without end; a person finds nothing that deep. */
const deepest = 8;

/** The document, its shadow roots and its frames of the same origin, with theirs, in the order in which they stand. */
export function rootsOf(root: Root, openRoot: OpenRoot, depth = 0): Root[] {
  const roots: Root[] = [root];
  if (depth >= deepest) return roots;
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const inner = innerRoot(element, openRoot);
    if (inner) roots.push(...rootsOf(inner, openRoot, depth + 1));
  }
  return roots;
}

function innerRoot(element: HTMLElement, openRoot: OpenRoot): Root | undefined {
  const name = element.localName;
  if (name === 'iframe' || name === 'frame') return frameDocument(element as HTMLIFrameElement);
  if (name.includes('-')) return openRoot(element) ?? undefined;
  // Asking the browser for a closed root is dear; hosts without a name of their own hold nothing but their shadow.
  if (!mayHost.test(name)) return undefined;
  return element.shadowRoot ?? (element.childElementCount === 0 ? openRoot(element) : null) ?? undefined;
}

/** The document in a frame, when it is of this page's origin. Another origin's frame looks for itself. */
function frameDocument(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The element around, past the edge of a shadow root or a frame. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Like `closest`, past the edges of shadow roots and frames. */
export function closestOf(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : (element.ownerDocument.defaultView?.frameElement ?? null);
}
