/** Gives the shadow root of an element, a closed one too. In an extension: {@link openAnyRoot}. */
export type OpenRoot = (host: HTMLElement) => ShadowRoot | null;

export type Root = Document | ShadowRoot;

/** Page code may only see open roots. */
export const openRootOnly: OpenRoot = (host) => host.shadowRoot;

/** What Chromium and Safari give to content scripts (https://developer.chrome.com/docs/extensions/reference/api/dom). */
const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot: OpenRoot } } };

/** Also closed roots, where this runs as a content script; in Firefox they are a property of their hosts. */
export const openAnyRoot: OpenRoot = (host) =>
  chrome?.dom?.openOrClosedShadowRoot(host) ??
  (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
  host.shadowRoot;

/** Elements without a hyphen in their name that may have a shadow root (https://dom.spec.whatwg.org/#dom-element-attachshadow). */
export const mayHost = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Pages nest frames without end; a person finds nothing that deep. */
const deepest = 8;

/** The document, its shadow roots and its frames of the same origin, with theirs, in the order in which they stand. */
export function rootsOf(root: Root, openRoot: OpenRoot, depth = 0): Root[] {
  const roots: Root[] = [root];
  if (depth >= deepest) return roots;
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const inner = innerRoot(element, element.localName, openRoot);
    if (inner) roots.push(...rootsOf(inner, openRoot, depth + 1));
  }
  return roots;
}

/** The shadow root of an element with a local name, or the document in a frame of the same origin. */
export function innerRoot(element: HTMLElement, name: string, openRoot: OpenRoot): Root | undefined {
  if (name === 'iframe' || name === 'frame') return frameDocument(element as HTMLIFrameElement);
  if (name.includes('-')) return openRoot(element) ?? undefined;
  // Asking the browser for a closed root is dear; hosts without a name of their own hold nothing but their shadow.
  if (!mayHost.has(name)) return undefined;
  return (element.firstChild ? element.shadowRoot : openRoot(element)) ?? undefined;
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
  return element.parentElement ?? hostOf(element);
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
  return holderOf(element.getRootNode() as Root);
}

function holderOf(root: Root): Element | null {
  return 'host' in root ? root.host : (root.defaultView?.frameElement ?? null);
}

/** True for a shadow root or a frame's document that stands in an element. */
export function isWithin(root: Root, element: Element): boolean {
  for (let host = holderOf(root); host; host = hostOf(host)) if (element.contains(host)) return true;
  return false;
}

/** True when an element is part of the page that is shown: in a document that a window has, through all shadow roots. */
export function isInPage(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}
