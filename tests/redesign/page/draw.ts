import type { Drawn, DrawnNode, DrawnPage } from '../drawing/drawing.ts';
import { remember } from './closed.ts';
import { sheetOf } from './styles.ts';
import { setTruth } from './truth.ts';

/** What can be done only once the elements stand in the page. */
type Later = (() => void)[];

/** Draws a page in place of what the document shows now. */
export function drawPage(page: DrawnPage, document: Document): void {
  const { documentElement, defaultView } = document;
  if (!defaultView) throw new Error('A document without a window shows nothing.');
  for (const { name } of [...documentElement.attributes]) documentElement.removeAttribute(name);
  setAttributes(documentElement, page.attributes);
  for (const sheet of document.styleSheets) sheet.disabled = true;
  document.adoptedStyleSheets = [sheetOf(page.css, defaultView)];
  const later: Later = [];
  const body = makeElement(page.body, document, later) as HTMLElement;
  document.body.replaceWith(body);
  for (const act of later) act();
}

function makeElement(drawn: Drawn, document: Document, later: Later): Element {
  const { space, name, attributes, children, shadow, frame, truth } = drawn;
  const element = document.createElementNS(space, name);
  // A dialog that is open already can't be shown as a modal one.
  const { open: _, ...others } = attributes;
  setAttributes(element, drawn.modal ? others : attributes);
  if (name === 'iframe') {
    element.removeAttribute('src');
    element.removeAttribute('srcdoc');
  }
  setTruth(element, truth);
  if (shadow) {
    const root = element.attachShadow({ mode: shadow.mode });
    remember(element, root);
    if (document.defaultView) root.adoptedStyleSheets = [sheetOf(shadow.css, document.defaultView)];
    root.append(...makeNodes(shadow.children, document, later));
  }
  element.append(...makeNodes(children, document, later));
  later.push(...stateLater(element, drawn));
  if (frame) later.push(() => drawFrame(frame, element as HTMLIFrameElement));
  return element;
}

function makeNodes(nodes: DrawnNode[], document: Document, later: Later): Node[] {
  return nodes.map((node) =>
    typeof node === 'string' ? document.createTextNode(node) : makeElement(node, document, later),
  );
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function stateLater(element: Element, { checked, value, modal, scrolled }: Drawn): Later {
  const later: Later = [];
  if (checked !== undefined) later.push(() => Object.assign(element, { checked }));
  if (value !== undefined) later.push(() => Object.assign(element, { value }));
  if (modal) later.push(() => (element as HTMLDialogElement).showModal());
  if (scrolled) later.push(() => Object.assign(element, { scrollTop: scrolled }));
  return later;
}

/** A frame without an address has its document as soon as it stands in the page. */
function drawFrame(page: DrawnPage, frame: HTMLIFrameElement): void {
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame has no document.');
  drawPage(page, contentDocument);
  if (page.fits) frame.style.height = `${Math.max(contentDocument.documentElement.scrollHeight, 120) + 8}px`;
}
