import { overlayTag } from './overlay-tag.ts';

/** Elements that run, load or embed something; a frozen copy has none of them. */
const live =
  'script, noscript, iframe, frame, object, embed, link, base, template, audio, video, portal, animate, animateMotion, animateTransform, set';
/** Elements whose text is written out as it is, so that words in it could turn into tags. Styles are written anew from their rules. */
const raw = 'style, xmp, noembed, noframes, plaintext';
/** Pictures are kept up to this many bytes of base64 in all; a page of evidence is not a photo album. */
const mostPictures = 4_000_000;
/** As many lines say what is missing; a page with more left out is told by its first ones. */
const mostLeft = 500;
/** A frozen page runs nothing and loads nothing, whoever opens it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

export interface Frozen {
  html: string;
  /** What could not be copied, in technical words for the record. */
  left: string[];
}

/** A copy of the page as it stands: styles and pictures inside, form values as shown, nothing that runs. The page itself is not changed. */
export function freeze(document: Document): Frozen {
  const left: string[] = [];
  // In a document without a window nothing loads, no handler fires and no custom element is set up, as would in a clone.
  const paper = document.implementation.createHTMLDocument();
  const copy = paper.importNode(document.documentElement, true);
  keepFormValues(document, copy);
  keepPictures(document, copy, left);
  for (const element of copy.querySelectorAll(`${live}, ${raw}, ${overlayTag}, meta[http-equiv]`)) element.remove();
  for (const comment of commentsOf(copy)) comment.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) dropActive(element);

  const head = copy.querySelector('head') ?? copy.insertBefore(paper.createElement('head'), copy.firstChild);
  const guard = paper.createElement('meta');
  guard.httpEquiv = 'Content-Security-Policy';
  guard.content = policy;
  const charset = paper.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = paper.createElement('style');
  style.textContent = stylesOf(document, left);
  head.prepend(charset, guard);
  head.append(style);
  return { html: `<!doctype html>\n${copy.outerHTML}`, left: left.slice(0, mostLeft) };
}

function commentsOf(copy: Element): Comment[] {
  const found: Comment[] = [];
  const comments = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  return found;
}

function stylesOf(document: Document, left: string[]): string {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  return sheets
    .filter(({ disabled }) => !disabled)
    .map((sheet) => {
      try {
        const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
        return sheet.media.length > 0 ? `@media ${sheet.media.mediaText} {\n${rules}\n}` : rules;
      } catch {
        // The rules of a style sheet from another origin may not be read.
        left.push(`style sheet ${sheet.href?.slice(0, 300) ?? ''}`);
        return '';
      }
    })
    .join('\n')
    .replaceAll('</', '<\\/');
}

/** What a person typed or ticked is in properties, not in attributes. Passwords are never copied, nor what is not shown (tokens of the session). */
function keepFormValues(document: Document, copy: HTMLElement): void {
  const fields = document.documentElement.querySelectorAll('input, textarea, option');
  const copies = copy.querySelectorAll('input, textarea, option');
  fields.forEach((field, index) => {
    const twin = copies[index];
    if (!twin) return;
    if (field instanceof HTMLInputElement) {
      twin.toggleAttribute('checked', field.checked);
      if (isSecret(field)) twin.removeAttribute('value');
      else if (field.type !== 'file') twin.setAttribute('value', field.value);
    } else if (field instanceof HTMLTextAreaElement) twin.textContent = field.value;
    else if (field instanceof HTMLOptionElement) twin.toggleAttribute('selected', field.selected);
  });
}

/** “Show password” makes it a text field; what it is for still stands in `autocomplete`. */
function isSecret({ type, autocomplete }: HTMLInputElement): boolean {
  return type === 'password' || type === 'hidden' || /password|one-time-code/.test(autocomplete);
}

function keepPictures(document: Document, copy: HTMLElement, left: string[]): void {
  const twins = copy.querySelectorAll('img, canvas');
  let kept = 0;
  document.documentElement.querySelectorAll('img, canvas').forEach((picture, index) => {
    const twin = twins[index];
    if (!twin) return;
    const source = kept < mostPictures ? pictureData(picture) : undefined;
    if (source === undefined) {
      left.push(`picture ${picture.getAttribute('src')?.slice(0, 300) ?? '(canvas)'}`);
      twin.removeAttribute('src');
      return;
    }
    kept += source.length;
    const image = copy.ownerDocument.createElement('img');
    for (const { name, value } of twin.attributes) if (name !== 'srcset') image.setAttribute(name, value);
    image.setAttribute('src', source);
    twin.replaceWith(image);
  });
}

function pictureData(picture: Element): string | undefined {
  try {
    if (picture instanceof HTMLCanvasElement) return picture.toDataURL();
    if (!(picture instanceof HTMLImageElement) || !picture.complete || picture.naturalWidth === 0) return undefined;
    if (picture.currentSrc.startsWith('data:')) return picture.currentSrc;
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL();
  } catch {
    // A picture of another origin taints the canvas.
    return undefined;
  }
}

function dropActive(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const loads = /^(src|href|action|formaction|srcset|poster|background|xlink:href|ping|manifest|data)$/i.test(name);
    if (/^on/i.test(name) || (loads && !/^(#|data:image\/)/i.test(value))) element.removeAttribute(name);
  }
}
