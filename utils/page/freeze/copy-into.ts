import { innerRoot } from '../intent/roots.ts';
import { overlayTag } from '../overlay-tag.ts';
import { openPageRoot } from '../page-roots.ts';
import { dropActive } from './drop-active.ts';
import { keepValue } from './form-values.ts';
import type { Freezing } from './freeze.ts';
import { pictureOf } from './pictures.ts';
import { stylesOf } from './styles.ts';

/** Elements that run, load or embed something, or tell programs what no person sees; a frozen copy has none of them. */
const live =
  'script, noscript, object, embed, link, base, meta, template, audio, video, portal, animate, animateMotion, animateTransform, set';
/** Elements whose text is written out as it is, so that words in it could turn into tags. Styles are written anew from their rules. */
const raw = 'style, xmp, noembed, noframes, plaintext';

/**
 * Makes a bare clone of a root of the page into what a person saw: with values, pictures, shadow roots and frames, without anything
 * that runs. Original and copy hold the same elements in the same order when it begins.
 */
export function copyInto(original: Element | ShadowRoot, copy: Element | DocumentFragment, freezing: Freezing): void {
  for (const comment of commentsOf(copy)) comment.remove();
  const twins = [...copy.querySelectorAll('*')];
  const pairs = [...original.querySelectorAll('*')].map((element, index) => [element, twins[index]] as const);
  if (copy instanceof Element) dropActive(copy);
  for (const [element, twin] of pairs) {
    // What stood in something that was left out went with it.
    if (!twin || !copy.contains(twin)) continue;
    if (twin.matches(`${live}, ${raw}, ${overlayTag}`)) twin.remove();
    else if (twin.matches('iframe, frame')) twin.replaceWith(...frameCopy(element, twin, freezing));
    else if (twin.matches('img, canvas')) twin.replaceWith(pictureOf(element, twin, freezing));
    else {
      keepValue(element, twin);
      dropActive(twin);
      const root = innerRoot(element as HTMLElement, element.localName, openPageRoot);
      if (root && 'host' in root) twin.prepend(rootCopy(root, twin, freezing));
    }
  }
}

/** A shadow root, written so that a browser sets it up again without a script. Closed ones are open in the copy. */
function rootCopy(root: ShadowRoot, twin: Element, freezing: Freezing): HTMLTemplateElement {
  const template = twin.ownerDocument.createElement('template');
  template.setAttribute('shadowrootmode', 'open');
  const paper = template.content.ownerDocument;
  template.content.append(...[...root.childNodes].map((node) => paper.importNode(node, true)));
  copyInto(root, template.content, freezing);
  const style = paper.createElement('style');
  style.textContent = stylesOf(root, freezing.left);
  template.content.append(style);
  return template;
}

/** A frame with what it shows; none for a frame that can't be looked into. */
function frameCopy(element: Element, twin: Element, freezing: Freezing): Element[] {
  const inner = innerRoot(element as HTMLElement, element.localName, openPageRoot);
  const html = inner && 'body' in inner && inner.body ? freezing.frame(inner) : undefined;
  if (html === undefined) {
    freezing.left.push(`frame ${element.getAttribute('src')?.slice(0, 300) ?? ''}`);
    return [];
  }
  const frame = twin.ownerDocument.createElement('iframe');
  for (const { name, value } of twin.attributes)
    if (/^(id|class|style|width|height|title|frameborder|scrolling)$/.test(name)) frame.setAttribute(name, value);
  frame.setAttribute('sandbox', '');
  frame.setAttribute('srcdoc', html);
  return [frame];
}

function commentsOf(copy: Node): Comment[] {
  const found: Comment[] = [];
  const comments = (copy.ownerDocument as Document).createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  return found;
}
