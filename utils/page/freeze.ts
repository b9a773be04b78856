import { overlayTag } from './overlay-tag.ts';

/** Elements that run, load or embed something; a frozen copy has none of them. */
const live = 'script, noscript, iframe, frame, object, embed, link, base, template, audio, video, portal';
/** Pictures are kept up to this many bytes of base64 in all; a page of evidence is not a photo album. */
const mostPictures = 4_000_000;
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
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  keepFormValues(document, copy);
  keepPictures(document, copy, left);
  for (const element of copy.querySelectorAll(`${live}, ${overlayTag}, meta[http-equiv]`)) element.remove();
  for (const element of copy.querySelectorAll('*')) dropActive(element);

  const head = copy.querySelector('head') ?? copy.insertBefore(document.createElement('head'), copy.firstChild);
  for (const style of head.querySelectorAll('style')) style.remove();
  const guard = document.createElement('meta');
  guard.httpEquiv = 'Content-Security-Policy';
  guard.content = policy;
  const charset = document.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = document.createElement('style');
  style.textContent = stylesOf(document, left);
  head.prepend(charset, guard);
  head.append(style);
  return { html: `<!doctype html>\n${copy.outerHTML}`, left };
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
        left.push(`style sheet ${sheet.href ?? ''}`);
        return '';
      }
    })
    .join('\n')
    .replaceAll('</', '<\\/');
}

/** What a person typed or ticked is in properties, not in attributes; passwords are never copied. */
function keepFormValues(document: Document, copy: HTMLElement): void {
  const fields = document.documentElement.querySelectorAll('input, textarea, option');
  const copies = copy.querySelectorAll('input, textarea, option');
  fields.forEach((field, index) => {
    const twin = copies[index];
    if (!twin) return;
    if (field instanceof HTMLInputElement) {
      twin.toggleAttribute('checked', field.checked);
      if (field.type === 'password') twin.removeAttribute('value');
      else if (field.type !== 'file') twin.setAttribute('value', field.value);
    } else if (field instanceof HTMLTextAreaElement) twin.textContent = field.value;
    else if (field instanceof HTMLOptionElement) twin.toggleAttribute('selected', field.selected);
  });
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
    const image = document.createElement('img');
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
