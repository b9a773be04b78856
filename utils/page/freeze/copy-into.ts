import { innerRoot } from '../intent/roots.ts';
import { overlayTag } from '../overlay-tag.ts';
import { openPageRoot } from '../page-roots.ts';
import { dropActive } from './drop-active.ts';
import { keepValue } from './form-values.ts';
import type { Freezing } from './freeze.ts';
import { bareLooks, lookOf, looksAround, noteLoads } from './looks.ts';
import { pictureOf } from './pictures.ts';
import { asStyle, stylesOf } from './styles.ts';

/** Elements that run, load or embed something, or tell programs what no person sees; a frozen copy has none of them. */
const live =
  'script, noscript, object, embed, link, base, meta, template, audio, video, portal, animate, animateMotion, animateTransform, set';
/** Elements whose text is written out as it is, so that words in it could turn into tags. Styles are written anew from their rules. */
const raw = 'style, xmp, noembed, noframes, plaintext';

/** So many elements carry their looks: it takes about a second, and a person waits for it. */
const mostLooks = 8_000;

/**
 * Makes a bare clone of a root of the page into what a person saw: with values, pictures, shadow roots and frames, without anything
 * that runs. Original and copy hold the same elements in the same order when it begins.
 * @returns rules that the copy needs besides those of the page
 */
export function copyInto(
  original: Element | ShadowRoot,
  copy: Element | DocumentFragment,
  freezing: Freezing,
): string[] {
  const rules: string[] = [];
  for (const comment of commentsOf(copy)) comment.remove();
  const twins = [...copy.querySelectorAll('*')];
  const pairs = [...original.querySelectorAll('*')].map((element, index) => [element, twins[index]] as const);
  if (copy instanceof Element) {
    dropActive(copy);
    rules.push(...keepLooks(original as Element, copy, freezing));
  }
  for (const [element, twin] of pairs) {
    // What stood in something that was left out went with it.
    if (!twin || !copy.contains(twin)) continue;
    if (twin.matches(`${live}, ${raw}, ${overlayTag}`)) {
      twin.remove();
      continue;
    }
    rules.push(...keepLooks(element, twin, freezing));
    if (twin.matches('iframe, frame')) twin.replaceWith(...frameCopy(element, twin, freezing));
    else if (twin.matches('img, canvas')) twin.replaceWith(pictureOf(element, twin, freezing));
    else {
      keepValue(element, twin);
      dropActive(twin);
      const root = innerRoot(element as HTMLElement, element.localName, openPageRoot);
      if (root && 'host' in root) twin.prepend(rootCopy(root, twin, freezing));
    }
  }
  return rules;
}

/** Where rules may not be read, what they come to; else they are in the copy, and only what they would load is missing. */
function keepLooks(element: Element, twin: Element, freezing: Freezing): string[] {
  if (!freezing.looks) {
    noteLoads(element, freezing);
    return [];
  }
  freezing.looked += 1;
  if (freezing.looked === mostLooks) freezing.left.push(`looks of all elements after the first ${mostLooks}`);
  if (freezing.looked > mostLooks) return [];
  twin.setAttribute('style', lookOf(element, freezing));
  const around = looksAround(element, `[data-look="${freezing.looked}"]`, freezing);
  if (around.length > 0) twin.setAttribute('data-look', String(freezing.looked));
  return around;
}

/** A shadow root, written so that a browser sets it up again without a script. Closed ones are open in the copy. */
function rootCopy(root: ShadowRoot, twin: Element, freezing: Freezing): HTMLTemplateElement {
  const template = twin.ownerDocument.createElement('template');
  template.setAttribute('shadowrootmode', 'open');
  const paper = template.content.ownerDocument;
  template.content.append(...[...root.childNodes].map((node) => paper.importNode(node, true)));
  const looks = copyInto(root, template.content, freezing);
  const style = paper.createElement('style');
  const rules = stylesOf(root, freezing);
  style.textContent = freezing.looks ? asStyle([bareLooks, ...looks]) : rules;
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
