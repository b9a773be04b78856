import { dropActive } from './drop-active.ts';
import type { Freezing } from './freeze.ts';

/** Pictures are kept up to so many characters in all; a page of evidence is not a photo album. */
const mostPictures = 4_000_000;

/** An image or a canvas with its pixels inside; without them where they can't be had, which is noted. */
export function pictureOf(picture: Element, twin: Element, freezing: Freezing): Element {
  const image = twin.ownerDocument.createElement('img');
  for (const { name, value } of twin.attributes) if (!/^(src|srcset)$/.test(name)) image.setAttribute(name, value);
  dropActive(image);
  const source = freezing.pictures < mostPictures ? dataOf(picture) : undefined;
  if (source === undefined) freezing.left.push(`picture ${picture.getAttribute('src')?.slice(0, 300) ?? '(canvas)'}`);
  else {
    freezing.pictures += source.length;
    image.setAttribute('src', source);
  }
  return image;
}

function dataOf(picture: Element): string | undefined {
  try {
    if (picture.localName === 'canvas') return (picture as HTMLCanvasElement).toDataURL();
    const image = picture as HTMLImageElement;
    if (!image.complete || image.naturalWidth === 0) return undefined;
    if (image.currentSrc.startsWith('data:')) return image.currentSrc;
    const canvas = image.ownerDocument.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL();
  } catch {
    // A picture of another origin taints the canvas.
    return undefined;
  }
}
