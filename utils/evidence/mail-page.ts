import { textOfBytes } from './dkim/latin.ts';
import type { MailAttachment } from './mail.ts';

/** An HTML mail that may be shown: nothing in it runs, nothing is loaded, and no press leads anywhere. */
export interface MailPage {
  html: string;
  /** Addresses of what the mail wanted to load, each once: pictures, often to notice that it was opened. */
  blocked: string[];
}

/** Elements that run, load, embed or send something. */
const live =
  'script, noscript, iframe, frame, frameset, object, embed, applet, link, meta, base, template, audio, video, source, portal, svg, math, dialog';
/** Pictures that came with the mail and are put into it, in all; in bytes. */
const mostPictures = 10_000_000;
const shownPictures = /^image\/(?:png|jpeg|gif|webp)$/;
const loading = /^(?:src|srcset|background|poster|lowsrc|dynsrc|data|xlink:href)$/i;
const leading = /^(?:href|action|formaction|ping|target|longdesc|cite|usemap)$/i;

/**
 * Makes a page of a mail's HTML part. It still goes into a sandboxed frame under a policy that lets nothing load; this takes out
 * what that would stop, and says what it was.
 */
export function mailPage(html: string, attachments: readonly MailAttachment[]): MailPage {
  // A document of its own: scripts do not run in it and nothing is fetched.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const blocked = new Set<string>();
  const inside = picturesById(attachments);
  for (const element of page.querySelectorAll(live)) element.remove();
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/^on/i.test(name)) element.removeAttribute(name);
      else if (loading.test(name)) settle(element, name, value);
      else if (leading.test(name)) {
        element.removeAttribute(name);
        // Where a link leads is worth knowing; following it from here is not.
        if (name.toLowerCase() === 'href' && /^(?:https?|mailto):/i.test(value)) element.setAttribute('title', value);
      }
    }
    const style = element.localName === 'style' ? element.textContent : element.getAttribute('style');
    for (const [, address] of (style ?? '').matchAll(cssAddress)) note(address);
  }
  return { html: page.documentElement.outerHTML, blocked: [...blocked] };

  function settle(element: Element, name: string, value: string): void {
    const own = /^cid:/i.test(value) ? inside.get(decoded(value.slice(4))) : undefined;
    if (own && name === 'src') {
      element.setAttribute(name, own);
      return;
    }
    if (/^data:image\/(?:png|jpeg|gif|webp)[;,]/i.test(value) && name === 'src') return;
    note(value);
    element.removeAttribute(name);
    if (element.localName === 'img' && name === 'src') {
      const gap = page.createElement('span');
      gap.setAttribute('style', 'border:1px dashed #888;padding:0 4px;color:#555;font-size:12px');
      gap.textContent = `▨ ${element.getAttribute('alt') ?? ''}`.trim();
      element.replaceWith(gap);
    }
  }

  function note(address: string | undefined): void {
    if (address && /^(?:https?:)?\/\//i.test(address.trim())) blocked.add(address.trim().slice(0, 2_000));
  }
}

const cssAddress = /(?:url\(|@import)\s{0,10}["']?([^"')\s;]{1,2000})/gi;

function picturesById(attachments: readonly MailAttachment[]): Map<string, string> {
  const pictures = new Map<string, string>();
  let left = mostPictures;
  for (const { contentId, mediaType, content } of attachments) {
    if (contentId === undefined || !shownPictures.test(mediaType) || content.length > left) continue;
    left -= content.length;
    pictures.set(contentId, `data:${mediaType};base64,${btoa(textOfBytes(content))}`);
  }
  return pictures;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
